using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using Bot.Host.Tests.Lives;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>A person on Discord, the real content behind the real adapter, and a scripted API at the end of it.</summary>
internal sealed class DiscordLife : IChatPlatform, IDisposable
{
    private readonly DiscordListener listener;
    private readonly DiscordMail mail;
    private readonly LaneRunner lanes;
    private readonly Delivery delivery;
    private readonly WorkerSettings settings = new();
    private readonly BotMetrics metrics = new();
    private readonly ScriptedApi script;
    private long ids = 1_400_000_000_000_000_100;

    public DiscordLife()
    {
        script = new ScriptedApi(Time);
        var desk = new InteractionDesk(script.Api, new DiscordForms(Wired.Words), Time, NullLogger<InteractionDesk>.Instance);
        var typing = new TypingSign(script.Api, desk, Time);
        mail = new DiscordMail(script.Api, desk, typing, new DirectChannels(), Wired.Words);
        listener = new DiscordListener(Store.AddAsync, desk, typing, (_, _) => [], Time);
        var bells = new Bells(Time);
        var decider = new Decider(
            World.Coach.Decide, World.Coach.AnswerInPublic, new PersonFiles(new PersonExport(World.Playbook)), World.Playbook.Version);
        var turns = new TurnRunner(Store, new InputDecoder(new PlatformSet([this]), World.Reader), decider, bells, metrics);
        lanes = new LaneRunner(Store, turns, settings, Time, NullLogger<LaneRunner>.Instance);
        delivery = new Delivery(Store, Store, bells, metrics, settings, Time, NullLogger<Delivery>.Instance);
    }

    public string Name => "discord";

    public ManualTime Time { get; } = new(ManualTime.Start);

    public MemoryStore Store { get; } = new();

    /// <summary>The newest message of ours.</summary>
    public JsonElement Newest { get; private set; }

    /// <summary>Every path that was asked.</summary>
    public IEnumerable<string> Paths => script.Requests.Select(asked => asked.Path);

    /// <summary>What can be pressed under the newest message, by its label.</summary>
    public IReadOnlyDictionary<string, string> Buttons => Newest.List("components").SelectMany(row => row.List("components"))
        .SelectMany(each => each.Field("options") is null
            ? [(each.Text("label")!, each.Text("custom_id")!)]
            : each.List("options").Select(option => (option.Text("label")!, option.Text("value")!)))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    public void Dispose()
    {
        metrics.Dispose();
        script.Dispose();
    }

    public Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken) => Task.CompletedTask;

    public Received Decode(ReadOnlySpan<byte> payload) => DiscordInputs.Decode(payload);

    public Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken) => mail.SendAsync(message, cancellationToken);

    public Task CommandAsync(string name, string from = "command") => HappenAsync(from, json =>
    {
        json["data"]!["name"] = name;
        json["data"]!.AsObject().Remove("options");
    });

    public Task SayAsync(string words) => HappenAsync("message", json => json["content"] = words);

    public Task PressAsync(string label) => HappenAsync("press", json => json["data"]!["custom_id"] = Buttons[label]);

    public Task FillInAsync(string words) =>
        HappenAsync("form", json => json["data"]!["components"]![0]!["component"]!["value"] = words);

    /// <summary>Something happens, and the workers do what there is to do.</summary>
    public async Task HappenAsync(string name, Action<JsonObject> change)
    {
        var id = (++ids).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var dispatch = Wired.Dispatch(
            name,
            json =>
            {
                json["id"] = id;
                change(json);
            },
            Time.GetTimestamp());
        listener.Seen(dispatch);
        await listener.StoreAsync([dispatch], TestContext.Current.CancellationToken);
        await WorkAsync();
    }

    private async Task WorkAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        foreach (var lane in await Store.ClaimAsync(["discord"], 10, Time.Now(), settings.LaneLease, cancellation))
        {
            await lanes.RunAsync(lane, cancellation);
        }

        while (await Store.ClaimAsync("discord", OutboxRoom.Of(10), Time.Now(), settings.SendLease, cancellation) is { Count: > 0 } items)
        {
            foreach (var item in items)
            {
                await delivery.SendAsync(this, item, cancellation);
            }
        }

        var bodies = script.Requests.Where(asked => asked.MediaType == "application/json")
            .Select(asked => JsonDocument.Parse(asked.Body).RootElement)
            .Select(body => body.Field("data") ?? body);
        Newest = bodies.LastOrDefault(body => body.Text("content") is not null);
    }
}
