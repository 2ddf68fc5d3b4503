using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;

namespace Bot.Doubles.Tests.Telegram;

/// <summary>A double with a bot that is not held to our rules, so that what is wrong can be tried.</summary>
public abstract class TelegramTest : IAsyncLifetime
{
    private protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private protected TelegramDouble Telegram { get; private set; } = null!;

    private protected Caller Api { get; private set; } = null!;

    private protected VirtualClock Clock => Telegram.Server.Clock;

    /// <summary>Somebody who has written to the bot; the update of it is fetched already.</summary>
    private protected Person Ann { get; private set; } = null!;

    private protected virtual TelegramOptions Options => new() { Strict = false };

    public async ValueTask InitializeAsync()
    {
        Telegram = await TelegramDouble.StartAsync(Options, new DoubleOptions { TrafficFolder = null }, Cancelled);
        Api = new Caller(Telegram);
        Ann = Telegram.Person(11);
        await Ann.SendsAsync("/start");
        Telegram.Bot.Updates.Read(long.MaxValue, 1);
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Telegram.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<Answer> SendAsync(string text, string more = "") =>
        Api.CallAsync("sendMessage", $$"""{"chat_id":11,"text":{{JsonValue.Create(text).ToJsonString()}}{{more}}}""");

    private protected async Task<List<long>> PollAsync(string arguments = "{}") =>
        [.. (await Api.CallAsync("getUpdates", arguments)).Result.AsArray().Select(update => (long)update!["update_id"]!)];
}
