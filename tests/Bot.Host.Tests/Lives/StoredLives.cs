using System.Globalization;
using System.Text;
using Bot.Core;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using Bot.Host.Tests.Storage;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>Many people in one SQLite store, worked by two workers that are killed at random, in virtual time.</summary>
internal sealed class StoredLives : IDisposable
{
    private static readonly string[] Zones = ["Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia"];
    private static readonly string[] Platforms = ["recording"];

    private readonly TempFolder folder = new();
    private readonly Lock gate = new();
    private readonly BotMetrics metrics = new();
    private readonly Host.Storage.Sqlite.SqliteDatabase database;
    private readonly Conformance.StoreUnderTest store;
    private readonly WorkerSettings settings = new() { LaneLease = Duration.FromMinutes(5), SendLease = Duration.FromMinutes(5) };
    private readonly (LaneRunner Lanes, Delivery Delivery)[] workers;
    private ulong chance;
    private int inputs;
    private bool immortal = true;

    public StoredLives(ulong seed)
    {
        chance = seed;
        database = SqliteStores.Open(SqliteStores.In(folder));
        store = SqliteStores.Ports(database, () => { });
        Platform = new KillablePlatform(Dies);
        workers = [Worker(), Worker()];
    }

    public ManualTime Time { get; } = new(ManualTime.Start);

    public KillablePlatform Platform { get; }

    /// <summary>How what was not sent ended.</summary>
    public Task<IReadOnlyList<OutcomeCount>> OutcomesAsync() => store.Upkeep.OutcomesAsync(TestContext.Current.CancellationToken);

    /// <summary>How often a worker was killed.</summary>
    public int Kills { get; private set; }

    public static PersonId Person(int number) => new("recording", number.ToString(CultureInfo.InvariantCulture));

    public static string ZoneOf(int number) => Zones[number % Zones.Length];

    /// <summary>Says something, and waits for no answer.</summary>
    public Task SayAsync(int person, string words) => store.Inbox.AddAsync(
        [new RawInput(Person(person), "x" + (++inputs).ToString(CultureInfo.InvariantCulture), Time.Now(), Encoding.UTF8.GetBytes(words))],
        TestContext.Current.CancellationToken);

    /// <summary>Everybody agrees to nudges, in a zone of their own.</summary>
    public async Task BeginAsync(int people)
    {
        for (var person = 0; person < people; person++)
        {
            await SayAsync(person, "/start");
            await SayAsync(person, "/tz " + ZoneOf(person));
            await SayAsync(person, "!nu:yesrisk");
        }

        await SettleAsync();
        immortal = false;
    }

    /// <summary>One hour: both workers at once take what there is, and may die of it.</summary>
    public async Task HourAsync()
    {
        Time.Advance(Duration.FromHours(1));
        await store.Nudges.MoveDueAsync(Platforms, Time.Now(), 500, TestContext.Current.CancellationToken);
        await Task.WhenAll(workers.Select(WorkAsync));
    }

    /// <summary>Until nothing is left to do; nobody dies.</summary>
    public async Task SettleAsync()
    {
        immortal = true;
        for (var round = 0; round < 60; round++)
        {
            // Leases of the dead run out.
            Time.Advance(Duration.FromMinutes(3));
            await WorkAsync(workers[0]);
        }
    }

    public int Next(int end)
    {
        lock (gate)
        {
            chance = (chance * 6364136223846793005) + 1442695040888963407;
            return (int)((chance >> 33) % (ulong)end);
        }
    }

    public void Dispose()
    {
        store.Dispose();
        metrics.Dispose();
        database.Dispose();
        folder.Dispose();
    }

    private bool Dies()
    {
        var dies = !immortal && Next(25) == 0;
        Kills += dies ? 1 : 0;
        return dies;
    }

    private (LaneRunner Lanes, Delivery Delivery) Worker()
    {
        var bells = new Bells(Time);
        var decider = new Decider((journey, input, now, tombstone) => World.Coach.Decide(journey, input, now, tombstone), EchoCoach.AnswerInPublic, new PersonFiles(new PersonExport(World.Playbook)), "test");
        var decoder = new InputDecoder(new PlatformSet([Platform]), World.Reader);
        var turns = new TurnRunner(new KillableJourneys(store.Journeys, Dies), decoder, decider, bells, metrics);
        return (
            new LaneRunner(store.Inbox, turns, settings, Time, NullLogger<LaneRunner>.Instance),
            new Delivery(store.Outbox, store.Inbox, bells, metrics, settings, Time, NullLogger<Delivery>.Instance));
    }

    private async Task WorkAsync((LaneRunner Lanes, Delivery Delivery) worker)
    {
        var stop = TestContext.Current.CancellationToken;
        foreach (var lane in await store.Inbox.ClaimAsync(Platforms, 64, Time.Now(), settings.LaneLease, stop))
        {
            await DareAsync(() => worker.Lanes.RunAsync(lane, stop));
        }

        foreach (var item in await store.Outbox.ClaimAsync("recording", OutboxRoom.Of(64), Time.Now(), settings.SendLease, stop))
        {
            // As of a host that ends: the attempt is cancelled, and nothing is reported.
            using var ends = new CancellationTokenSource();
            await DareAsync(() => worker.Delivery.SendAsync(new EndingPlatform(Platform, ends), item, ends.Token));
        }
    }

    private static async Task DareAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Killed)
        {
            // The lease runs out.
        }
    }
}
