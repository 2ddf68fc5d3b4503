using Bot.Core.Content;

namespace Bot.Host.Content.Checks;

/// <summary>The numbers and answers of a prompt fit together.</summary>
internal static class ShapeCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var prompt in draft.Exercises.Values.SelectMany(exercise => exercise.Prompts).SelectMany(WithFields))
        {
            if (Fault(prompt) is { } fault)
            {
                findings.Report(draft.PlaceOf(prompt), IssueRule.BadValue, $"'{prompt.Id}' {fault}.");
            }
        }
    }

    private static IEnumerable<Prompt> WithFields(Prompt prompt) => prompt is Prompt.Log log ? [log, .. log.Fields] : [prompt];

    private static string? Fault(Prompt prompt) => prompt switch
    {
        Prompt.Rank rank when rank.Min > rank.Max || rank.Max > rank.Options.Length =>
            "asks for more picks than it has options, or at least more than at most",
        Prompt.Scale scale when scale.From >= scale.To => "has a scale that ends where it begins, or before",
        Prompt.Scales scales when scales.From >= scales.To => "has a scale that ends where it begins, or before",
        Prompt.List list when list.Min > list.Max => "asks for at least more items than at most",
        Prompt.Lasting lasting when lasting.MinDays > lasting.MaxDays => "takes at least more days than at most",
        Prompt.Lasting lasting when lasting.Offers.Any(offer => offer < lasting.MinDays || offer > lasting.MaxDays) =>
            "offers a length that it does not take",
        Prompt.Drill drill when drill.Scenes.Any(scene => scene.Answers.Count(answer => answer.Best) != 1) =>
            "has a scene without exactly one best answer",
        Prompt.Timer { Steps.IsEmpty: true } => "has no steps to follow",
        _ => null,
    };
}
