namespace Bot.Host.Content.Checks;

/// <summary>All checks over content that was read, one class a rule.</summary>
internal static class PlaybookChecks
{
    /// <summary>Adds what is wrong to the findings of the draft.</summary>
    public static void Check(PlaybookDraft draft, CodeNeeds needs)
    {
        FileCheck.Run(draft);
        ReferenceCheck.Run(draft);
        PlaceholderCheck.Run(draft);
        ConditionCheck.Run(draft);
        ExerciseReachCheck.Run(draft, needs);
        PromptReachCheck.Run(draft);
        ShapeCheck.Run(draft);
        LengthCheck.Run(draft);
        BannedWordsCheck.Run(draft);
        PhraseCheck.Run(draft, needs);
        KnownContentCheck.Run(draft, needs);
    }
}
