using System.Collections.Frozen;

namespace Bot.Host.Content;

/// <summary>The closed vocabulary of topics: what a lookup card is about.</summary>
internal static class TopicLabels
{
    public static readonly FrozenSet<string> All = new[]
    {
        "understand_breakup", "decide", "space", "growth", "reconnect", "apologise", "empathy", "address_issues", "rebuild_trust",
        "take_it_slow", "new_memories", "boundaries", "goals", "professional_help", "all_outcomes", "communication", "patience",
    }.ToFrozenSet(StringComparer.Ordinal);
}
