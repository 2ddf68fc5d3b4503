using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteInboxTests : InboxConformance
{
    private protected override StoreUnderTest Begin() => SqliteStores.Fresh();
}
