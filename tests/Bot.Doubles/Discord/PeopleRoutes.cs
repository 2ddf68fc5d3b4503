using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Doubles.Discord;

/// <summary>Moves people, and the gateway, from another process: below <c>/control/{bot}</c>, where the bot is named by its username.</summary>
internal sealed class PeopleRoutes(DiscordDouble discord)
{
    private readonly ConcurrentDictionary<(string Bot, long Id), Person> people = new();
    private readonly ConcurrentDictionary<long, Form> forms = new();

    public static void Map(IEndpointRouteBuilder routes, DiscordDouble discord)
    {
        var mover = new PeopleRoutes(discord);
        var person = routes.MapGroup("/control/{bot}/{person:long}");
        person.MapPost("/say", mover.SayAsync);
        person.MapPost("/command", mover.CommandAsync);
        person.MapPost("/autocomplete", mover.AutocompleteAsync);
        person.MapPost("/press", mover.PressAsync);
        person.MapPost("/choose", mover.ChooseAsync);
        person.MapPost("/submit", mover.SubmitAsync);
        person.MapPost("/close", mover.CloseAsync);
        person.MapGet("/next", async context => await WriteAsync(context, await mover.Of(context).NextMessageAsync(context.RequestAborted)));
        person.MapGet("/edited", mover.EditedAsync);
        routes.MapPost("/control/{bot}/gateway/{act}", mover.GatewayAsync);
        routes.MapGet("/control/{bot}/gateway", mover.EventsAsync);
    }

    private static Task WriteAsync(HttpContext context, ChannelMessage message) => ExactAnswer.WriteJsonAsync(context, 200, Describe(message)!);

    private static JsonObject? Describe(ChannelMessage? message) => message is null ? null : new JsonObject
    {
        ["id"] = Snowflake.Text(message.Id),
        ["text"] = message.Content,
        ["ephemeral"] = message.IsEphemeral,
        ["loading"] = message.IsLoading,
        ["nonce"] = message.Nonce,
        ["files"] = new JsonArray([.. message.Files.Select(file => (JsonNode)new JsonObject { ["name"] = file.Name, ["size"] = file.Bytes.Length })]),
        ["components"] = new JsonArray([.. message.Components.Select(one => (JsonNode)new JsonObject { ["id"] = one.CustomId, ["label"] = one.Label })]),
    };

    private static string Query(HttpContext context, string name) => context.Request.Query[name].ToString();

    private static async Task<string> TextAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return await reader.ReadToEndAsync(context.RequestAborted);
    }

    /// <summary>Answers with what the bot answered first.</summary>
    private async Task AnswerAsync(HttpContext context, Task<Interaction> asking)
    {
        var interaction = await asking;
        var answer = await interaction.AnsweredAsync(context.RequestAborted);
        if (answer.Form is { } form)
        {
            forms[interaction.Id] = form;
        }

        await ExactAnswer.WriteJsonAsync(context, 200, new JsonObject
        {
            ["id"] = Snowflake.Text(interaction.Id),
            ["type"] = answer.Type,
            ["message"] = Describe(answer.Message),
            ["choices"] = new JsonArray([.. answer.Choices.Select(choice => (JsonNode)choice.Label)]),
            ["form"] = answer.Form?.Title,
        });
    }

    private async Task SayAsync(HttpContext context) => await WriteAsync(context, await Of(context).SendsAsync(await TextAsync(context)));

    private Task CommandAsync(HttpContext context)
    {
        var text = context.Request.Query.ContainsKey("text") ? Query(context, "text") : null;
        return AnswerAsync(context, Of(context).UsesCommandAsync(Query(context, "name"), text, Query(context, "guild") == "true"));
    }

    private Task AutocompleteAsync(HttpContext context) =>
        AnswerAsync(context, Of(context).AutocompletesAsync(Query(context, "name"), Query(context, "text")));

    private Task PressAsync(HttpContext context) =>
        AnswerAsync(context, Of(context).PressesAsync(Message(context), Query(context, "component")));

    private Task ChooseAsync(HttpContext context) =>
        AnswerAsync(context, Of(context).ChoosesAsync(Message(context), Query(context, "component"), Query(context, "value")));

    private async Task SubmitAsync(HttpContext context)
    {
        var form = forms[Snowflake.Read(Query(context, "form"))];
        await AnswerAsync(context, Of(context).SubmitsModalAsync(form, await TextAsync(context)));
    }

    private Task CloseAsync(HttpContext context)
    {
        Of(context).Takes = DirectMessages.Closed;
        return ExactAnswer.WriteJsonAsync(context, 200, new JsonObject());
    }

    private async Task EditedAsync(HttpContext context) =>
        await WriteAsync(context, await Of(context).EditedAsync(Message(context), context.RequestAborted));

    private Task GatewayAsync(HttpContext context)
    {
        var bot = Bot(context);
        switch ((string?)context.Request.RouteValues["act"])
        {
            case "reconnect":
                discord.Gateway.AskToReconnect(bot);
                break;
            case "reset":
                discord.Gateway.Reset(bot);
                break;
            case "invalidate":
                discord.Gateway.InvalidateSessions(Query(context, "resumable") == "true", bot);
                break;
            case "close":
                discord.Gateway.Close(int.TryParse(Query(context, "code"), CultureInfo.InvariantCulture, out var code) ? code : null, bot);
                break;
            default:
                throw new BadHttpRequestException("No such act.");
        }

        return ExactAnswer.WriteJsonAsync(context, 200, new JsonObject());
    }

    private Task EventsAsync(HttpContext context) => ExactAnswer.WriteJsonAsync(context, 200, new JsonArray([
        .. discord.Gateway.Events.All
            .Where(one => one.Bot == Bot(context).Username)
            .Select(one => (JsonNode)one.Kind.ToString())]));

    private ChannelMessage Message(HttpContext context)
    {
        var person = Of(context);
        var id = Snowflake.Read(Query(context, "message"));
        return person.Now(person.Messages.First(message => message.Id == id))!;
    }

    private BotApp Bot(HttpContext context) =>
        discord.FindBot((string)context.Request.RouteValues["bot"]!) ?? throw new BadHttpRequestException("No such bot.");

    private Person Of(HttpContext context)
    {
        var bot = Bot(context);
        var id = long.Parse((string)context.Request.RouteValues["person"]!, CultureInfo.InvariantCulture);
        return people.GetOrAdd((bot.Username, id), _ => discord.Person(id, bot));
    }
}
