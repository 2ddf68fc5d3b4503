using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core.Tests;

/// <summary>
/// Builds a playbook by hand. Every phrase of the prompts is its own key followed by its placeholders, so that a test sees which
/// phrase was said and with what.
/// </summary>
internal sealed class TestPlaybook
{
    private readonly Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
    private readonly List<Exercise> exercises = [];
    private Rules rules = new();

    public TestPlaybook() => WithPhrases(PromptPhrases.All);

    /// <summary>A playbook without exercises.</summary>
    public static Playbook Plain { get; } = new TestPlaybook().Build();

    /// <summary>An exercise of some prompts, all else at its plainest.</summary>
    public static Exercise Exercise(string id, params ImmutableArray<Prompt> prompts) => new(
        id, Stage.Reflect, $"{id} title", $"{id} about", 1, $"{id} why", [], [], [], null,
        Writes: false, Repeats: false, Hidden: false, prompts, Phrase.Of($"{id} done"));

    public TestPlaybook With(params IEnumerable<Exercise> more)
    {
        exercises.AddRange(more);
        return this;
    }

    public TestPlaybook With(Rules other)
    {
        rules = other;
        return this;
    }

    /// <summary>Adds a phrase, or replaces it.</summary>
    public TestPlaybook WithPhrase(string key, params ImmutableArray<string> variants)
    {
        phrases[key] = new Phrase([.. variants.Select(Template.Parse)]);
        return this;
    }

    /// <summary>Adds generated phrases.</summary>
    public TestPlaybook WithPhrases(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            WithPhrase(key, string.Join(' ', PromptPhrases.PlaceholdersOf(key).Select(name => $"{{{name}}}").Prepend(key)));
        }

        return this;
    }

    public Playbook Build() => new()
    {
        Version = "test",
        Rules = rules,
        Stages = Enum.GetValues<Stage>().ToFrozenDictionary(
            stage => stage,
            stage => new StageText(stage, $"{stage}", "purpose", Phrase.Of($"{stage} opening"), Phrase.Of($"{stage} leaving"))),
        Exercises = exercises.ToFrozenDictionary(exercise => exercise.Id, StringComparer.Ordinal),
        ByStage = exercises.GroupBy(exercise => exercise.Stage)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
        Phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal),
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
