using Bot.Core;

namespace Bot.Host.Ports;

/// <summary>What is stored of a person.</summary>
/// <param name="Revision">0 when there is no journey yet.</param>
/// <param name="Journey">The saved journey; null when there is none.</param>
/// <param name="Tombstone">What outlived an earlier erasure and has not run out, for a person without a journey.</param>
internal sealed record StoredPerson(long Revision, ReadOnlyMemory<byte>? Journey, Tombstone? Tombstone);
