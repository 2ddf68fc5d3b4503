using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>The variants of one thing to say. Which one is said follows from a seed, so the same input says the same.</summary>
/// <param name="Variants">At least one.</param>
public sealed record Phrase(ImmutableArray<Template> Variants)
{
    /// <summary>A phrase of one variant.</summary>
    public static Phrase Of(string markup) => new([Template.Parse(markup)]);

    /// <summary>The variant for a seed.</summary>
    public Template Pick(uint seed) => Variants.Length == 1 ? Variants[0] : Variants[(int)(seed % (uint)Variants.Length)];
}
