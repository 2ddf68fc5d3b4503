namespace Bot.Host.Content.Checks;

/// <summary>All checks over content that was read, one class a rule.</summary>
internal static class PlaybookChecks
{
    /// <summary>Finds what is wrong in content that was read.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="needs">What the program relies on.</param>
    /// <param name="isWhole">
    /// False when a file could not be read: then whatever refers to it would be found wrong, and the one fault lost among them.
    /// </param>
    public static Findings Check(PlaybookDraft draft, CodeNeeds needs, bool isWhole)
    {
        var findings = new Findings();
        CheckLanguage(draft, findings);
        if (isWhole)
        {
            CheckStructure(draft, findings, needs);
        }

        return findings;
    }

    private static void CheckStructure(PlaybookDraft draft, Findings findings, CodeNeeds needs)
    {
        FileCheck.Run(draft, findings);
        PlaceholderCheck.Run(draft, findings);
        ReferenceCheck.Run(draft, findings);
        AdviceCheck.Run(draft, findings);
        ConditionCheck.Run(draft, findings);
        ExerciseReachCheck.Run(draft, findings, needs);
        PromptReachCheck.Run(draft, findings);
        ShapeCheck.Run(draft, findings);
        PhraseCheck.Run(draft, findings, needs);
        KnownContentCheck.Run(draft, findings, needs);
        NudgeVariantsCheck.Run(draft, findings, needs);
    }

    private static void CheckLanguage(PlaybookDraft draft, Findings findings)
    {
        LengthCheck.Run(draft, findings);
        BannedWordsCheck.Run(draft, findings);
        NudgeWordsCheck.Run(draft, findings);
    }
}
