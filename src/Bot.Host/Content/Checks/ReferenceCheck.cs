namespace Bot.Host.Content.Checks;

/// <summary>Whatever is named exists.</summary>
internal static class ReferenceCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var reference in draft.References)
        {
            if (!Exists(reference, draft))
            {
                findings.Report(
                    reference.Place, IssueRule.UnknownReference,
                    $"there is no {Name(reference.Kind)} '{reference.Id}'; mend the id or write it.");
            }
        }
    }

    private static bool Exists(Reference reference, PlaybookDraft draft) => reference.Kind switch
    {
        ReferenceKind.Exercise => draft.Exercises.ContainsKey(reference.Id),
        ReferenceKind.Prompt =>
            !draft.Exercises.TryGetValue(reference.Owner, out var owner) || owner.Find(reference.Id) is not null,
        ReferenceKind.Advice => draft.Advice.ContainsKey(reference.Id),
        ReferenceKind.Guide => reference.Id is "000" or "001" or "002" or "003" or "004",
        ReferenceKind.Topic => TopicLabels.All.Contains(reference.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };

    private static string Name(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Exercise => "exercise",
        ReferenceKind.Prompt => "prompt of this exercise",
        ReferenceKind.Advice => "advice item",
        ReferenceKind.Guide => "guide",
        ReferenceKind.Topic => "topic label",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
