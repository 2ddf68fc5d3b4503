using Bot.Core.Content;

namespace Bot.Host.Content.Checks;

/// <summary>Every exercise can be come to: by a menu, an event, another exercise, a lookup card or the program.</summary>
internal static class ExerciseReachCheck
{
    public static void Run(PlaybookDraft draft, Findings findings, CodeNeeds needs)
    {
        var reached = Reached(draft, needs);
        foreach (var exercise in draft.Exercises.Values)
        {
            if (!reached.Contains(exercise.Id))
            {
                Report(draft, findings, exercise, "is hidden and nothing starts it; start it from an option or show it");
            }
            else if (WaitsForItself(exercise, draft))
            {
                Report(draft, findings, exercise, "is offered after an exercise that is offered after it; break the circle");
            }
        }
    }

    private static void Report(PlaybookDraft draft, Findings findings, Exercise exercise, string why) => findings.Report(
        draft.PlaceOf(exercise), IssueRule.UnreachableExercise, $"'{exercise.Id}' {why}.");

    private static HashSet<string> Reached(PlaybookDraft draft, CodeNeeds needs)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var roots = draft.Exercises.Values
            .Where(exercise => !exercise.Hidden || EventNames.IsNumbered(exercise.Id))
            .Select(exercise => exercise.Id)
            .Concat(draft.Topics.Values.Select(card => card.ExerciseId))
            .Concat(needs.Opened)
            .Concat(needs.Prompts.Select(known => known.ExerciseId));
        var next = new Queue<string>(roots);
        while (next.TryDequeue(out var id))
        {
            if (reached.Add(id) && draft.Exercises.TryGetValue(id, out var exercise))
            {
                var starts = exercise.Prompts.SelectMany(prompt => prompt.Follows()).OfType<Follow.Start>();
                foreach (var start in starts)
                {
                    next.Enqueue(start.ExerciseId);
                }
            }
        }

        return reached;
    }

    private static bool WaitsForItself(Exercise exercise, PlaybookDraft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(exercise.After);
        while (next.TryDequeue(out var id))
        {
            if (string.Equals(id, exercise.Id, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(id) && draft.Exercises.TryGetValue(id, out var earlier))
            {
                foreach (var before in earlier.After)
                {
                    next.Enqueue(before);
                }
            }
        }

        return false;
    }
}
