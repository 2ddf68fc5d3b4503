using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteNudgeQueueTests : NudgeQueueConformance
{
    private protected override StoreUnderTest Begin() => SqliteStores.Fresh();
}
