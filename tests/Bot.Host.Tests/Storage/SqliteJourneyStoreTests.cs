using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteJourneyStoreTests : JourneyStoreConformance
{
    private protected override StoreUnderTest Begin() => SqliteStores.Fresh();
}
