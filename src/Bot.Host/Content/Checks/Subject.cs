using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Stages;

namespace Bot.Host.Content.Checks;

/// <summary>What a condition may ask of its subject.</summary>
/// <param name="Words">The words it may be.</param>
/// <param name="Least">The least number it may be; null when it is no number.</param>
/// <param name="Most">The greatest number it may be.</param>
internal sealed record Subject(ImmutableArray<string> Words, int? Least, int Most)
{
    private const string FactMark = "fact.";
    private static readonly ImmutableArray<string> AnyPrompt = ["skipped", "none"];

    /// <summary>Finds what a condition asks; null when there is no such thing.</summary>
    public static Subject? Find(string name, string owner, PlaybookDraft draft)
    {
        if (name.StartsWith(FactMark, StringComparison.Ordinal))
        {
            return Fact(name[FactMark.Length..]);
        }

        return name.Split('.') switch
        {
            [var prompt] => OfPrompt(draft, owner, prompt),
            [var exercise, var prompt] => OfPrompt(draft, exercise, prompt),
            [var exercise, var prompt, var item] => OfItem(draft, exercise, prompt, item),
            _ => null,
        };
    }

    // The table of docs/content.md.
    private static Subject? Fact(string name) => name switch
    {
        "contact" => Word("open", "space", "logistics", "no", "order"),
        "safety" => Word("none", "by_them", "by_me", "both"),
        "locked" or "logistics" or "night" or "stored" => Word("yes", "no"),
        "brooding" => Word("yes", "no", "unknown"),
        "stage" => Word([.. Enum.GetValues<Stage>().Select(stage => stage.Name())]),
        "verdict" => Word("none", "away", "not_now", "slow_try", "better_off"),
        "cycles" or "slips_week" => Number([], 0, int.MaxValue),
        _ => null,
    };

    private static Subject? OfPrompt(PlaybookDraft draft, string exerciseId, string promptId) =>
        Find(draft, exerciseId, promptId) switch
        {
            null => null,
            Prompt.Scale scale => Number(AnyPrompt, scale.From, scale.To),
            Prompt.Lasting lasting => Number(AnyPrompt, lasting.MinDays, lasting.MaxDays),
            Prompt.Drill drill => Number(AnyPrompt, 0, drill.Scenes.Length),
            Prompt.Choose { AllowOther: true } choose =>
                Word([.. AnyPrompt, "other", .. choose.Options.Select(option => option.Id)]),
            Prompt.Compose => Word([.. AnyPrompt, "kept", "binned"]),
            Prompt.Write or Prompt.List or Prompt.Columns or Prompt.Date or Prompt.Log => Word([.. AnyPrompt, "answered"]),
            Prompt.Scales or Prompt.Deck => Word([.. AnyPrompt]),
            var prompt => Word([.. AnyPrompt, .. prompt.Parts().Select(part => part.Id)]),
        };

    private static Subject? OfItem(PlaybookDraft draft, string exerciseId, string promptId, string itemId) =>
        Find(draft, exerciseId, promptId) is Prompt.Scales scales
        && scales.Items.Any(item => string.Equals(item.Id, itemId, StringComparison.Ordinal))
            ? Number(AnyPrompt, scales.From, scales.To)
            : null;

    private static Prompt? Find(PlaybookDraft draft, string exerciseId, string promptId) =>
        draft.Exercises.TryGetValue(exerciseId, out var exercise) ? exercise.Find(promptId) : null;

    private static Subject Word(params ImmutableArray<string> words) => new(words, Least: null, Most: 0);

    private static Subject Number(ImmutableArray<string> words, int least, int most) => new(words, least, most);
}
