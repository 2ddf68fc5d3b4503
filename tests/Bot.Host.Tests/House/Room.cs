namespace Bot.Host.Tests.House;

/// <summary>A folder of the host, and the rooms whose names may be spoken in it.</summary>
/// <param name="Name">The folder's path below the host, with dots.</param>
/// <param name="MayKnow">The rooms it may name, besides itself and the rooms inside it. The core may be named anywhere.</param>
internal sealed record Room(string Name, params string[] MayKnow)
{
    /// <summary>True when a file of this namespace belongs here.</summary>
    public bool Holds(string place) => IsAtOrBelow(place, Name);

    /// <summary>True when another room may be named here.</summary>
    public bool MayName(string other) => IsAtOrBelow(other, Name) || MayKnow.Any(known => IsAtOrBelow(other, known));

    private static bool IsAtOrBelow(string place, string room) =>
        place == room || place.StartsWith(room + ".", StringComparison.Ordinal);
}
