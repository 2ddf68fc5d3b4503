using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteOutboxTests : OutboxConformance
{
    private protected override StoreUnderTest Begin() => SqliteStores.Fresh();
}
