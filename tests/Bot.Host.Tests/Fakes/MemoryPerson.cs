using Bot.Core;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <summary>What the memory store holds of one person.</summary>
internal sealed class MemoryPerson(long row, PersonId id)
{
    public long Row { get; } = row;

    public PersonId Id { get; } = id;

    public long Fence { get; set; }

    public Instant LeasedUntil { get; set; } = Instant.MinValue;

    public long Revision { get; set; }

    public ReadOnlyMemory<byte>? Journey { get; set; }

    public Tombstone? Tombstone { get; set; }

    public List<ReadOnlyMemory<byte>> Entries { get; } = [];
}
