#pragma warning disable CA1822 // The rules arrive with the first lexicon, in the next commit.
using System.Collections.Immutable;

namespace Bot.Core.Understanding;

/// <summary>Reviews a draft to the ex by rules: what is in it that would land badly.</summary>
public sealed class DraftReviewer
{
    /// <summary>What is wrong with a draft, in the order of <see cref="DraftIssue"/>; empty when it is clean.</summary>
    public ImmutableArray<DraftFinding> Review(string draft) => [];
}
