using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>
/// A hundred thousand nudges due in the same minute, moved batch by batch in SQLite without a pause. What is held in memory
/// after each ten thousand is printed: it must not grow.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(0)]
[IterationCount(1)]
[InvocationCount(1)]
public class NudgeDrainBenchmarks
{
    private const int People = 1_000;
    private const int Each = 100;
    private const int Batch = 50;
    private static readonly string[] Platforms = ["telegram"];

    private BenchmarkStore opened = null!;
    private int round;

    [GlobalSetup]
    public void Open()
    {
        opened = BenchmarkStore.Open();
    }

    [IterationSetup]
    public void Plan() => PlanAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Close() => opened.Dispose();

    [Benchmark(OperationsPerInvoke = People * Each)]
    public async Task DrainAsync()
    {
        var queue = new SqliteNudgeQueue(opened.Database);
        var all = 0;
        while (await queue.MoveDueAsync(Platforms, Person.Now, Batch, CancellationToken.None) is > 0 and var moved)
        {
            all += moved;
            if (all % 10_000 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// after {all} nudges: {GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0:0.0} MiB held"));
            }
        }

        if (all != People * Each)
        {
            throw new InvalidOperationException("Not all that was due was moved.");
        }
    }

    private async Task PlanAsync()
    {
        round++;
        var (inbox, store) = (new SqliteInbox(opened.Database), new SqliteStore(opened.Database, TimeProvider.System));
        await inbox.AddAsync([.. Enumerable.Range(0, People).Select(Input)], CancellationToken.None);
        var journey = JourneyCodec.Encode(Journey.Begin(Person.Now), "benchmark");
        var nudges = DueNudge.Many(Each);
        foreach (var lane in await inbox.ClaimAsync(Platforms, People, Person.Now, Duration.FromHours(1), CancellationToken.None))
        {
            var input = (await inbox.NextAsync(lane, Person.Now, CancellationToken.None))!;
            _ = await store.CommitAsync(new TurnCommit(lane, input, 0, journey, [], [], false, nudges, [], null, Person.Now), CancellationToken.None);
        }
    }

    private RawInput Input(int person) => new(
        new PersonId("telegram", string.Create(CultureInfo.InvariantCulture, $"{round}-{person}")),
        string.Create(CultureInfo.InvariantCulture, $"{round}-{person}"),
        Person.Now,
        "hello"u8.ToArray());
}
