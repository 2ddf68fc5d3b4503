namespace Bot.Host.Content.Checks;

/// <summary>Advice items and exercises name each other, so that coverage and <c>/why</c> tell the same.</summary>
internal static class AdviceCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var item in draft.Advice.Values)
        {
            foreach (var id in item.TaughtIn.Where(id => draft.Exercises.TryGetValue(id, out var exercise) && !Has(exercise.Advice, item.Id)))
            {
                findings.Report(
                    draft.PlaceOf(item), IssueRule.AdviceClaim,
                    $"'{item.Id}' claims exercise '{id}', which does not list it under advice.");
            }
        }

        foreach (var exercise in draft.Exercises.Values)
        {
            foreach (var id in exercise.Advice.Where(id => draft.Advice.TryGetValue(id, out var item) && !Has(item.TaughtIn, exercise.Id)))
            {
                findings.Report(
                    draft.PlaceOf(exercise), IssueRule.AdviceClaim,
                    $"'{exercise.Id}' claims advice item '{id}', which does not list it under taught_in.");
            }
        }
    }

    private static bool Has(IEnumerable<string> ids, string id) => ids.Contains(id, StringComparer.Ordinal);
}
