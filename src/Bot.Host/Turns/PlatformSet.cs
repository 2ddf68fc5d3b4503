using System.Collections.Frozen;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>The platforms of this process, by name.</summary>
internal sealed class PlatformSet(IEnumerable<IChatPlatform> platforms)
{
    private readonly FrozenDictionary<string, IChatPlatform> byName =
        platforms.ToFrozenDictionary(platform => platform.Name, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyList<IChatPlatform> All => byName.Values;

    /// <summary>Their names.</summary>
    public IReadOnlyCollection<string> Names => byName.Keys;

    /// <summary>One of them; null when this process does not speak it.</summary>
    public IChatPlatform? Find(string name) => byName.GetValueOrDefault(name);
}
