using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Stages;

namespace Bot.Host.Content;

/// <summary>Builds the playbook of a draft that holds everything.</summary>
internal static class PlaybookBuilder
{
    public static Playbook Build(PlaybookDraft draft, UnderstandingRules understanding, string version) => new()
    {
        Version = version,
        Rules = draft.Rules,
        Stages = draft.Stages.ToFrozenDictionary(),
        Exercises = draft.Exercises.ToFrozenDictionary(StringComparer.Ordinal),
        ByStage = ByStage(draft),
        Phrases = draft.Phrases.ToFrozenDictionary(StringComparer.Ordinal),
        Safety = draft.Safety.ToFrozenDictionary(pair => pair.Key, SafetyTexts, StringComparer.Ordinal),
        HelpLines = draft.HelpLines.ToFrozenDictionary(StringComparer.Ordinal),
        Topics = draft.Topics.ToFrozenDictionary(StringComparer.Ordinal),
        Risk = understanding.Risk,
        Intents = understanding.Intents,
        Drafts = understanding.Drafts,
        Commands = [.. draft.Commands.Values],
        Nudges = new NudgeTexts(draft.Nudges.Values),
        Cities = draft.Cities.ToFrozenDictionary(StringComparer.Ordinal),
        Advice = [.. draft.Advice.Values],
    };

    private static SafetyTexts SafetyTexts(KeyValuePair<string, OrderedDictionary<string, Phrase>> language) =>
        new(language.Key, language.Value.ToFrozenDictionary(StringComparer.Ordinal));

    // Every stage is there, with no exercises where the content has none, so that nobody has to ask first.
    private static FrozenDictionary<Stage, ImmutableArray<Exercise>> ByStage(PlaybookDraft draft)
    {
        var byStage = draft.Exercises.Values.ToLookup(exercise => exercise.Stage);
        return Enum.GetValues<Stage>().ToFrozenDictionary(stage => stage, stage => byStage[stage].ToImmutableArray());
    }
}
