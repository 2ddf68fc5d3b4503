using System.Collections.Immutable;

namespace Bot.Host.Content;

/// <summary>The keys of all phrases that the program says, from the classes that say them.</summary>
internal static class RequiredPhrases
{
    /// <summary>Each class of the core that says phrases lists its keys; this joins the lists. None says any yet.</summary>
    public static ImmutableArray<string> All { get; } = [];
}
