using System.Text.Json.Nodes;
using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Interactions;
using Bot.Doubles.Http;

namespace Bot.Doubles.Tests.Discord;

/// <summary>A double with a bot that is not held to our rules, so that what is wrong can be tried.</summary>
public abstract class DiscordTest : IAsyncLifetime
{
    private protected const string Commands = """
        [{"name":"start","description":"Begin"},
         {"name":"lookup","description":"Look up","contexts":[0,1],"options":[{"type":3,"name":"topic","description":"Which","autocomplete":true}]},
         {"name":"vault","description":"Keep","contexts":[1]}]
        """;

    private protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private protected DiscordDouble Discord { get; private set; } = null!;

    private protected RestCaller Api { get; private set; } = null!;

    private protected VirtualClock Clock => Discord.Server.Clock;

    /// <summary>Somebody with an open direct channel.</summary>
    private protected Person Ann { get; private set; } = null!;

    /// <summary>The id of that channel.</summary>
    private protected string Channel { get; private set; } = null!;

    private protected virtual DiscordOptions Options => new() { Strict = false };

    public virtual async ValueTask InitializeAsync()
    {
        Discord = await DiscordDouble.StartAsync(Options, new DoubleOptions { TrafficFolder = null }, Cancelled);
        Api = new RestCaller(Discord);
        Ann = Discord.Person(11);
        Channel = (string)(await Api.PostAsync("users/@me/channels", """{"recipient_id":"11"}""")).Body["id"]!;
        await Api.PutAsync($"applications/{Discord.Bot.Id}/commands", Commands);
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Discord.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<RestReply> SendAsync(string text, string more = "") =>
        Api.PostAsync($"channels/{Channel}/messages", $$"""{"content":{{JsonValue.Create(text).ToJsonString()}}{{more}}}""");

    private protected Task<RestReply> AnswerAsync(Interaction interaction, string json, string query = "") =>
        Api.PostAsync($"interactions/{interaction.Id}/{interaction.Token}/callback{query}", json, signed: false);

    private protected string Hook(Interaction interaction, string rest = "") => $"webhooks/{Discord.Bot.Id}/{interaction.Token}{rest}";
}
