using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bot.Core;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>
/// Loading a journey and committing its turn in SQLite: sealed, at full durability, on the disk of this repository. The
/// time shown is that of one turn; what grows is how many turns are on their way at once.
/// </summary>
[MemoryDiagnoser]
public class CommitBenchmarks
{
    private const int Turns = 256;

    private static readonly Duration Lease = Duration.FromMinutes(10);

    private BenchmarkStore opened = null!;
    private SqliteInbox inbox = null!;
    private SqliteStore store = null!;
    private ReadOnlyMemory<byte> journey;
    private ReadOnlyMemory<byte> reply;
    private (Lane Lane, WaitingInput Input)[] waiting = [];
    private long round;

    /// <summary>How many turns are on their way at once.</summary>
    [Params(1, 16, 256)]
    public int AtOnce { get; set; }

    [GlobalSetup]
    public void Open()
    {
        opened = BenchmarkStore.Open();
        inbox = new SqliteInbox(opened.Database);
        store = new SqliteStore(opened.Database, TimeProvider.System);
        var person = new Person(Content.Load()).Opens("AR2").WithYears(20);
        journey = JourneyCodec.Encode(person.Journey, "benchmark");
        reply = PieceCodec.Encode(Reply.Say(RichText.Plain("Thank you. That already helps me to say less that doesn't fit.")));
    }

    [GlobalCleanup]
    public void Close() => opened.Dispose();

    [IterationSetup]
    public void Receive() => ReceiveAsync().GetAwaiter().GetResult();

    [IterationCleanup]
    public void Release() => Task.WhenAll(waiting.Select(each => inbox.ReleaseAsync(each.Lane, CancellationToken.None)))
        .GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = Turns)]
    public Task CommitAsync() => Task.WhenAll(waiting
        .Chunk(Turns / AtOnce)
        .Select(chunk => Task.Run(() => CommitAsync(chunk))));

    private async Task CommitAsync((Lane Lane, WaitingInput Input)[] chunk)
    {
        foreach (var (lane, input) in chunk)
        {
            var stored = await store.LoadAsync(lane, CancellationToken.None);
            var turn = new TurnCommit(lane, input, stored.Revision, journey, [], [reply, reply], false, [], [], null, Person.Now);
            if (await store.CommitAsync(turn, CancellationToken.None) != CommitResult.Committed)
            {
                throw new InvalidOperationException("A turn was not committed.");
            }
        }
    }

    private async Task ReceiveAsync()
    {
        round++;
        await inbox.AddAsync([.. Enumerable.Range(0, Turns).Select(Input)], CancellationToken.None);
        var lanes = await inbox.ClaimAsync(["telegram"], Turns, Person.Now, Lease, CancellationToken.None);
        waiting = new (Lane, WaitingInput)[lanes.Count];
        for (var i = 0; i < lanes.Count; i++)
        {
            waiting[i] = (lanes[i], (await inbox.NextAsync(lanes[i], Person.Now, CancellationToken.None))!);
        }
    }

    private RawInput Input(int person) => new(
        new PersonId("telegram", person.ToString(CultureInfo.InvariantCulture)),
        string.Create(CultureInfo.InvariantCulture, $"{round}-{person}"),
        Person.Now,
        "hello"u8.ToArray());
}
