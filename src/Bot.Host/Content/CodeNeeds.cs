using System.Collections.Immutable;
using Bot.Core.Stages;

namespace Bot.Host.Content;

/// <summary>What the program relies on in the content, so that <c>check</c> finds it missing before a person does.</summary>
/// <param name="Phrases">Keys of phrases that the program says.</param>
/// <param name="Prompts">Prompts whose answers the program reads.</param>
/// <param name="Opened">Exercises that the program opens itself: by a command, or as a tool of every stage.</param>
internal sealed record CodeNeeds(
    ImmutableArray<string> Phrases, ImmutableArray<KnownPrompt> Prompts, ImmutableArray<string> Opened)
{
    /// <summary>Traits that the rules of safety rely on.</summary>
    public ImmutableArray<KnownTrait> Traits { get; init; } = [];

    /// <summary>What this program relies on.</summary>
    public static CodeNeeds Ours { get; } = new(RequiredPhrases.All, KnownContent.Prompts, KnownContent.Opened) { NudgeVariants = 8, Traits = KnownContent.Traits };

    /// <summary>Texts that every nudge needs for everybody whom it can reach, so that none is said twice in weeks.</summary>
    public int NudgeVariants { get; init; }
}
