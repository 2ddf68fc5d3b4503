using System.Collections.Concurrent;

namespace Bot.Host.Diagnostics;

/// <summary>How each part of the host is. A part that nobody has heard of yet is not there.</summary>
internal sealed class Health
{
    // Workers say so after every round.
    private static readonly PartHealth Well = new(IsGood: true, "ok");

    private readonly ConcurrentDictionary<string, PartHealth> parts = new(StringComparer.Ordinal);

    /// <summary>True while every part is well.</summary>
    public bool IsGood => parts.Values.All(part => part.IsGood);

    /// <summary>Every part, by name.</summary>
    public IEnumerable<KeyValuePair<string, PartHealth>> Parts => parts.OrderBy(part => part.Key, StringComparer.Ordinal);

    /// <summary>The part does its work.</summary>
    public void Good(string part) => parts[part] = Well;

    /// <summary>The part does not do its work.</summary>
    /// <param name="part">Its name, such as <c>telegram</c>.</param>
    /// <param name="reason">One line for an operator, without personal data.</param>
    public void Bad(string part, string reason) => parts[part] = new PartHealth(IsGood: false, reason);
}
