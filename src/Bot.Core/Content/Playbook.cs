using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core.Content;

/// <summary>All content: read once, checked, immutable, versioned.</summary>
public sealed class Playbook
{
    /// <summary>A short hash of everything in it.</summary>
    public required string Version { get; init; }

    /// <summary>The numbers of gates, locks and limits.</summary>
    public required Rules Rules { get; init; }

    /// <summary>What is said about each stage.</summary>
    public required FrozenDictionary<Stage, StageText> Stages { get; init; }

    /// <summary>Exercises by code.</summary>
    public required FrozenDictionary<string, Exercise> Exercises { get; init; }

    /// <summary>The exercises of each stage, in the order of the content.</summary>
    public required FrozenDictionary<Stage, ImmutableArray<Exercise>> ByStage { get; init; }

    /// <summary>Everything else that is said, by key.</summary>
    public required FrozenDictionary<string, Phrase> Phrases { get; init; }

    /// <summary>What is said in danger, by language; English is always there.</summary>
    public required FrozenDictionary<string, SafetyTexts> Safety { get; init; }

    /// <summary>Help lines by country code.</summary>
    public required FrozenDictionary<string, HelpLine> HelpLines { get; init; }

    /// <summary>Lookup cards by id.</summary>
    public required FrozenDictionary<string, TopicCard> Topics { get; init; }

    /// <summary>Looks for danger.</summary>
    public required RiskScreen Risk { get; init; }

    /// <summary>Recognises intents.</summary>
    public required IntentRules Intents { get; init; }

    /// <summary>Reviews drafts.</summary>
    public required DraftReviewer Drafts { get; init; }

    /// <summary>Commands in the order of the menu.</summary>
    public required ImmutableArray<CommandText> Commands { get; init; }

    /// <summary>What nudges can say.</summary>
    public NudgeTexts Nudges { get; init; } = NudgeTexts.None;

    /// <summary>IANA zones of well-known cities and countries, by name in lower case, beside those that the zone database names.</summary>
    public FrozenDictionary<string, string> Cities { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The advice items of the guides.</summary>
    public required ImmutableArray<AdviceItem> Advice { get; init; }
}
