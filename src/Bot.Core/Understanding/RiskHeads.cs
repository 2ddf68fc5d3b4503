using System.Collections.Immutable;

namespace Bot.Core.Understanding;

/// <summary>The questions that the learned model of danger answers, each on its own.</summary>
internal static class RiskHeads
{
    /// <summary>In the order of the model.</summary>
    internal static ImmutableArray<string> All { get; } =
    [
        "crisis", "abuse", "pursuit", "minor",
        "crisis_strong", "abuse_strong", "pursuit_strong", "minor_strong",
        "by_them", "by_me",
    ];

    /// <summary>How many labels of danger there are.</summary>
    internal const int Labels = 4;

    /// <summary>Where the question stands whether the other did it.</summary>
    internal const int ByThem = 8;

    /// <summary>Where the question stands whether the person did it.</summary>
    internal const int ByMe = 9;
}
