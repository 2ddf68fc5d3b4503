using Bot.Core.Nudges;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>The nudges that wait in a simulated life. Those due at the same instant come in the order of their keys.</summary>
internal sealed class LifeNudges
{
    private readonly Dictionary<string, Nudge> byKey = new(StringComparer.Ordinal);

    /// <summary>Takes the next nudge that is due.</summary>
    /// <returns>Null when none is due by then.</returns>
    public Nudge? Take(Instant until)
    {
        var next = byKey.Values.Where(nudge => nudge.DueAt <= until)
            .OrderBy(nudge => nudge.DueAt).ThenBy(nudge => nudge.Key, StringComparer.Ordinal).FirstOrDefault();
        if (next is not null)
        {
            byKey.Remove(next.Key);
        }

        return next;
    }

    /// <summary>Keeps a nudge; one with a known key replaces the older one.</summary>
    public void Set(Nudge nudge) => byKey[nudge.Key] = nudge;

    /// <summary>Deletes a nudge by its key, or many by a prefix that ends in <c>*</c>.</summary>
    public void Drop(string key)
    {
        if (!key.EndsWith('*'))
        {
            byKey.Remove(key);
            return;
        }

        foreach (var known in byKey.Keys.Where(known => known.StartsWith(key[..^1], StringComparison.Ordinal)).ToList())
        {
            byKey.Remove(known);
        }
    }
}
