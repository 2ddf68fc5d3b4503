using NodaTime;

namespace Bot.Core;

/// <summary>
/// The one word that outlives <c>/delete</c> so that a lock cannot be shaken off by it, kept beside a keyed hash of
/// the platform id (journey.md, "Locks").
/// </summary>
/// <param name="Word">What stood when the person was erased.</param>
/// <param name="Until">When the word itself is erased.</param>
public sealed record Tombstone(TombstoneWord Word, Instant Until);
