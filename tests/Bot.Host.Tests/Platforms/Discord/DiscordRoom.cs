using System.Text.Json;
using Bot.Core;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>The adapter between a scripted API and events made by hand, on a clock that a test moves.</summary>
internal sealed class DiscordRoom : IDisposable
{
    private readonly DiscordListener listener;
    private readonly DiscordMail mail;

    public DiscordRoom()
    {
        Script = new ScriptedApi(Time);
        Desk = new InteractionDesk(Script.Api, new DiscordForms(Wired.Words), Time, NullLogger<InteractionDesk>.Instance);
        var typing = new TypingSign(Script.Api, Desk, Time);
        mail = new DiscordMail(Script.Api, Desk, typing, new DirectChannels(), Wired.Words);
        listener = new DiscordListener(Store, Desk, typing, (typed, max) => ["Giving space", typed], Time);
    }

    public ManualTime Time { get; } = new(ManualTime.Start);

    public ScriptedApi Script { get; }

    public InteractionDesk Desk { get; }

    public List<RawInput> Stored { get; } = [];

    /// <summary>All that was asked, as method and path.</summary>
    public IEnumerable<string> Asked => Script.Requests.Select(asked => $"{asked.Method} {asked.Path}");

    public void Dispose() => Script.Dispose();

    /// <summary>Something reached us just now.</summary>
    public async Task<Received> HearAsync(string name, Action<System.Text.Json.Nodes.JsonObject>? change = null)
    {
        See(name, change);
        var dispatch = Wired.Dispatch(name, change, Time.GetTimestamp());
        await listener.StoreAsync([dispatch], TestContext.Current.CancellationToken);
        return DiscordInputs.Decode(Stored[^1].Payload.Span);
    }

    public void See(string name, Action<System.Text.Json.Nodes.JsonObject>? change = null) =>
        listener.Seen(Wired.Dispatch(name, change, Time.GetTimestamp()));

    public Task<SendResult> SayAsync(string words, Received? to = null, bool proactive = false, Attachment? file = null) => mail.SendAsync(
        new Outgoing(new PersonId("discord", "1200000000000000001"), new Reply(RichText.Plain(words), [], file), "m7", proactive, to?.Origin),
        TestContext.Current.CancellationToken);

    /// <summary>Waits until so much was asked; what is done beside needs a moment.</summary>
    public async Task<JsonElement> AskedAsync(int count)
    {
        while (Script.Requests.Count < count)
        {
            await Task.Yield();
        }

        var body = Script.Requests.ElementAt(count - 1).Body;
        return body.Length == 0 ? default : JsonDocument.Parse(body).RootElement.Clone();
    }

    public void Wait(double seconds) => Time.Advance(Duration.FromSeconds(seconds));

    private Task Store(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken)
    {
        Stored.AddRange(inputs);
        return Task.CompletedTask;
    }
}
