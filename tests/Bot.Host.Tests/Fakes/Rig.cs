using System.Globalization;
using System.Text;
using Bot.Core;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Fakes;

/// <summary>The rooms between platform and store, put together over fakes.</summary>
internal sealed class Rig
{
    private int inputs;

    public Rig()
    {
        Bells = new Bells(Time);
        var decider = new Decider(EchoCoach.Decide, EchoCoach.AnswerInPublic, new PersonFiles(new PersonExport(TestPlaybook.Empty)), "test");
        var decoder = new InputDecoder(Platforms = new PlatformSet([Platform]), Reader);
        Lanes = new LaneRunner(Store, new TurnRunner(Store, decoder, decider, Bells, Metrics), Settings, Time, NullLogger<LaneRunner>.Instance);
        Delivery = new Delivery(Store, Store, Bells, Metrics, Settings, Time, NullLogger<Delivery>.Instance);
    }

    public static PersonId Anna { get; } = new("recording", "anna");

    /// <summary>What this process speaks.</summary>
    public IReadOnlyCollection<string> Names { get; } = ["recording"];

    public static PersonId Ben { get; } = new("recording", "ben");

    public ManualTime Time { get; } = new(ManualTime.Start);

    public MemoryStore Store { get; } = new();

    public RecordingPlatform Platform { get; } = new();

    public PlatformSet Platforms { get; }

    public SilentReader Reader { get; } = new();

    public WorkerSettings Settings { get; } = new();

    public BotMetrics Metrics { get; } = new();

    public Bells Bells { get; }

    public LaneRunner Lanes { get; }

    public Delivery Delivery { get; }

    public Task SayAsync(PersonId person, params string[] lines) =>
        GiveAsync(person, [.. lines.Select(Encoding.UTF8.GetBytes)]);

    public Task GiveAsync(PersonId person, params byte[][] payloads) => Store.AddAsync(
        [.. payloads.Select(bytes => new RawInput(person, "x" + (++inputs).ToString(CultureInfo.InvariantCulture), Time.Now(), bytes))],
        TestContext.Current.CancellationToken);

    /// <summary>Claims every lane that may be claimed and works it off once.</summary>
    public async Task<int> WorkAsync()
    {
        var done = 0;
        foreach (var lane in await Store.ClaimAsync(Names, 10, Time.Now(), Settings.LaneLease, TestContext.Current.CancellationToken))
        {
            done += await Lanes.RunAsync(lane, TestContext.Current.CancellationToken);
        }

        return done;
    }

    /// <summary>Sends whatever may be sent once.</summary>
    public async Task SendAsync()
    {
        var items = await Store.ClaimAsync("recording", OutboxRoom.Of(10), Time.Now(), Settings.SendLease, TestContext.Current.CancellationToken);
        foreach (var item in items)
        {
            await Delivery.SendAsync(Platform, item, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The words of all messages to a person.</summary>
    public IEnumerable<string> WordsTo(PersonId person) =>
        Store.Messages.Where(message => message.To == person).Select(message => message.Reply.Text.ToString());
}
