using Bot.Core.Content;

namespace Bot.Host.Content.Checks;

/// <summary>Every prompt can be come to otherwise than by skipping the one before.</summary>
internal static class PromptReachCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var exercise in draft.Exercises.Values)
        {
            foreach (var prompt in Unreached(exercise))
            {
                findings.Report(
                    draft.PlaceOf(prompt), IssueRule.UnreachablePrompt,
                    $"'{prompt.Id}' is never asked: every way leads past it; let an option go on or go to it.");
            }
        }
    }

    private static IEnumerable<Prompt> Unreached(Exercise exercise)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<int>([0]);
        while (next.TryDequeue(out var at))
        {
            if (at >= exercise.Prompts.Length || !asked.Add(exercise.Prompts[at].Id))
            {
                continue;
            }

            foreach (var step in exercise.Prompts[at].Follows().OfType<Follow.GoTo>())
            {
                next.Enqueue(IndexOf(exercise, step.PromptId));
            }

            if (GoesOn(exercise.Prompts[at]))
            {
                next.Enqueue(at + 1);
            }
        }

        return exercise.Prompts.Where(prompt => !asked.Contains(prompt.Id));
    }

    private static int IndexOf(Exercise exercise, string promptId)
    {
        var index = exercise.Prompts.ToList().FindIndex(prompt => string.Equals(prompt.Id, promptId, StringComparison.Ordinal));
        return index < 0 ? exercise.Prompts.Length : index;
    }

    // A prompt that may not be asked at all, or has an answer that leads nowhere else, is followed by the next.
    private static bool GoesOn(Prompt prompt) =>
        !prompt.When.IsEmpty
        || prompt is not Prompt.Choose { AllowOther: false } choose
        || choose.Options.Any(option => option.Then is null);
}
