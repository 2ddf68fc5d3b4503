using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>A pattern over words, as written in the content. A closed set.</summary>
public abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One word out of some; a word that ends in <c>*</c> stands for all that begin so.</summary>
    public sealed record Words(ImmutableArray<string> Any) : PatternNode;

    /// <summary>Up to so many words, whichever they are.</summary>
    /// <param name="Most">How many at most.</param>
    /// <param name="IsWide">True when it may reach over the end of a sentence, which then counts as a word.</param>
    public sealed record Gap(int Most, bool IsWide = false) : PatternNode;

    /// <summary>One after another.</summary>
    public sealed record Sequence(ImmutableArray<PatternNode> Items) : PatternNode;

    /// <summary>One of several.</summary>
    public sealed record Either(ImmutableArray<PatternNode> Items) : PatternNode;

    /// <summary>May be there or not.</summary>
    public sealed record Maybe(PatternNode Item) : PatternNode;
}
