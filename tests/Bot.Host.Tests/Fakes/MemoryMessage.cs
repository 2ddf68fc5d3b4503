using Bot.Core;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <summary>A message in the memory store, on its way or ended.</summary>
internal sealed class MemoryMessage(long row, PersonId to, ReadOnlyMemory<byte> payload, bool proactive, string? origin = null)
{
    public long Row { get; } = row;

    public PersonId To { get; } = to;

    public ReadOnlyMemory<byte> Payload { get; } = payload;

    public bool Proactive { get; } = proactive;

    public int Attempt { get; set; }

    public bool Leased { get; set; }

    public bool Unknown { get; set; }

    public Instant DueAt { get; set; } = Instant.MinValue;

    /// <summary>Null while it waits; <c>sent</c>, or the outcome and the reason.</summary>
    public string? End { get; set; }

    public Reply Reply => PieceCodec.DecodeReply(Payload.Span);

    public OutboxItem Item => new(Row, Attempt, To, Payload, Proactive, Attempt, Unknown) { Origin = origin };
}
