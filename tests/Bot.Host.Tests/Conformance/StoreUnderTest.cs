using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>An open store of any engine, and what ends it.</summary>
internal sealed record StoreUnderTest(
    IInbox Inbox,
    IJourneyStore Journeys,
    INudgeQueue Nudges,
    IOutbox Outbox,
    IStoreUpkeep Upkeep,
    Action<Instant> SetClock,
    Action End) : IDisposable
{
    public void Dispose() => End();
}
