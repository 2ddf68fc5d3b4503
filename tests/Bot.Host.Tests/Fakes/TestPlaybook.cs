using System.Collections.Frozen;
using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Host.Tests.Fakes;

/// <summary>A playbook with nothing in it, for tests that bring their own turns.</summary>
internal static class TestPlaybook
{
    public static Playbook Empty { get; } = new()
    {
        Version = "test",
        Rules = new Rules(),
        Stages = FrozenDictionary<Stage, StageText>.Empty,
        Exercises = FrozenDictionary<string, Exercise>.Empty,
        ByStage = FrozenDictionary<Stage, System.Collections.Immutable.ImmutableArray<Exercise>>.Empty,
        Phrases = FrozenDictionary<string, Phrase>.Empty,
        Safety = FrozenDictionary<string, SafetyTexts>.Empty,
        HelpLines = FrozenDictionary<string, HelpLine>.Empty,
        Topics = FrozenDictionary<string, TopicCard>.Empty,
        Risk = new RiskScreen(),
        Intents = new IntentRules(),
        Drafts = new DraftReviewer(),
        Commands = [],
        Advice = [],
    };
}
