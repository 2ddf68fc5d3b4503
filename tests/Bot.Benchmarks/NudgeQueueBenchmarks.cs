using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>
/// Moving what is due from the queue into the inboxes in SQLite: a batch of fifty, while so many people have a nudge that waits
/// for another day. The time shown is that of one nudge; it must not grow with the people.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(5)]
[IterationCount(40)]
[InvocationCount(1)]
public class NudgeQueueBenchmarks
{
    private const int Batch = 50;

    private const string AddPeople = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $0)
        INSERT INTO person (lookup, platform, key_id, native) SELECT randomblob(32), 'telegram', randomblob(16), zeroblob(60) FROM n
        """;

    private const string AddNudges = """
        INSERT INTO nudge (person_id, key, due_at, body, platform)
        SELECT id, 'plan:routine', $0 + id * 1000, zeroblob(180), 'telegram' FROM person
        """;

    private static readonly string[] Platforms = ["telegram"];
    private static readonly Duration Lease = Duration.FromHours(10);

    private BenchmarkStore opened = null!;
    private SqliteNudgeQueue queue = null!;
    private int round;

    /// <summary>People who have a nudge waiting.</summary>
    [Params(1_000, 1_000_000)]
    public int Enrolled { get; set; }

    [GlobalSetup]
    public void Open()
    {
        opened = BenchmarkStore.Open();
        queue = new SqliteNudgeQueue(opened.Database);
        opened.Database.Writer.RunAsync(
            session =>
            {
                session.Execute(AddPeople, Enrolled);
                return session.Execute(AddNudges, (Person.Now + Duration.FromDays(1)).ToUnixTimeMilliseconds());
            },
            CancellationToken.None).GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Close() => opened.Dispose();

    [IterationSetup]
    public void Plan() => PlanAsync().GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = Batch)]
    public async Task MoveDueAsync()
    {
        if (await queue.MoveDueAsync(Platforms, Person.Now, Batch, CancellationToken.None) != Batch)
        {
            throw new InvalidOperationException("Not all that was due was moved.");
        }
    }

    /// <summary>One person whose turn plans as many nudges as a batch holds, all due.</summary>
    private async Task PlanAsync()
    {
        var inbox = new SqliteInbox(opened.Database);
        var person = new PersonId("telegram", string.Create(CultureInfo.InvariantCulture, $"due-{++round}"));
        await inbox.AddAsync([new RawInput(person, person.NativeId, Person.Now, "hello"u8.ToArray())], CancellationToken.None);
        var lanes = await inbox.ClaimAsync(Platforms, 10_000, Person.Now, Lease, CancellationToken.None);
        var lane = lanes.Single(claimed => claimed.Person == person);
        var input = (await inbox.NextAsync(lane, Person.Now, CancellationToken.None))!;
        var journey = JourneyCodec.Encode(Journey.Begin(Person.Now), "benchmark");
        var nudges = DueNudge.Many(Batch);
        var turn = new TurnCommit(lane, input, 0, journey, [], [], false, nudges, [], null, Person.Now);
        _ = await new SqliteStore(opened.Database, TimeProvider.System).CommitAsync(turn, CancellationToken.None);
    }
}
