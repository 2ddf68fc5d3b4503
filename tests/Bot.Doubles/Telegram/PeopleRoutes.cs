using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Doubles.Telegram;

/// <summary>Moves people from another process: below <c>/control/{bot}/{person}</c>, where the bot is named by its username.</summary>
internal sealed class PeopleRoutes(TelegramDouble telegram)
{
    private readonly ConcurrentDictionary<(string Bot, long Id), Person> people = new();

    public static void Map(IEndpointRouteBuilder routes, TelegramDouble telegram)
    {
        var mover = new PeopleRoutes(telegram);
        var person = routes.MapGroup("/control/{bot}/{person:long}");
        person.MapPost("/say", mover.SayAsync);
        person.MapPost("/press", mover.PressAsync);
        person.MapPost("/block", context => Done(context, mover.Of(context).BlocksAsync()));
        person.MapPost("/unblock", context => Done(context, mover.Of(context).UnblocksAsync()));
        person.MapGet("/next", mover.NextAsync);
        person.MapGet("/edited", mover.EditedAsync);
    }

    private static async Task Done(HttpContext context, Task act)
    {
        await act;
        await ExactAnswer.WriteJsonAsync(context, 200, new JsonObject());
    }

    private static Task WriteAsync(HttpContext context, ChatMessage message) => ExactAnswer.WriteJsonAsync(context, 200, new JsonObject
    {
        ["id"] = message.Id,
        ["text"] = message.Text,
        ["kind"] = message.File is null ? "text" : message.IsPhoto ? "photo" : "document",
        ["file"] = message.File?.Name,
        ["size"] = message.File?.Bytes.Length,
        ["entities"] = new JsonArray([.. message.Content.Entities.Select(entity => (JsonNode)entity.Type)]),
        ["buttons"] = new JsonArray([.. message.Buttons.Select(button => (JsonNode)button.Text)]),
    });

    private async Task SayAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var message = await Of(context).SendsAsync(await reader.ReadToEndAsync(context.RequestAborted));
        await WriteAsync(context, message);
    }

    /// <summary>Presses, and answers with what the bot answered.</summary>
    private async Task PressAsync(HttpContext context)
    {
        var person = Of(context);
        var press = await person.PressesAsync(Message(context, person), context.Request.Query["label"].ToString());
        var answer = await press.AnsweredAsync(context.RequestAborted);
        await ExactAnswer.WriteJsonAsync(context, 200, new JsonObject { ["text"] = answer.Text, ["alert"] = answer.Alert });
    }

    private async Task NextAsync(HttpContext context) => await WriteAsync(context, await Of(context).NextMessageAsync(context.RequestAborted));

    private async Task EditedAsync(HttpContext context)
    {
        var person = Of(context);
        await WriteAsync(context, await person.EditedAsync(Message(context, person), context.RequestAborted));
    }

    private static ChatMessage Message(HttpContext context, Person person)
    {
        var id = long.Parse(context.Request.Query["message"].ToString(), CultureInfo.InvariantCulture);
        return person.Messages.First(message => message.Id == id);
    }

    private Person Of(HttpContext context)
    {
        var username = (string)context.Request.RouteValues["bot"]!;
        var id = long.Parse((string)context.Request.RouteValues["person"]!, CultureInfo.InvariantCulture);
        var bot = telegram.FindBot(username) ?? throw new BadHttpRequestException("No such bot.");
        return people.GetOrAdd((username, id), _ => telegram.Person(id, bot));
    }
}
