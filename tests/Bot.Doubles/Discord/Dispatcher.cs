using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Gateway;
using Bot.Doubles.Discord.Rest;
using Bot.Doubles.Discord.Rules;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Discord;

/// <summary>Takes each request from its address to the operation that answers it, and checks both ways.</summary>
internal sealed class Dispatcher(DiscordWorld world, DoubleServer server, GatewayRoom room, DiscordSpec? spec)
{
    private readonly RouteTable routes = new(world, room);
    private readonly OuterWall wall = new(world);
    private readonly Dictionary<BotApp, DateTimeOffset> silentUntil = [];

    public async Task HandleAsync(HttpContext context)
    {
        var path = Parts(context.Request.Path.Value ?? string.Empty);
        if (path is ["attachments", var channel, var file, _])
        {
            await SendFileAsync(context, Snowflake.Read(channel), Snowflake.Read(file));
            return;
        }

        // Where an interaction's token is enough, whole libraries call under the name of their HTTP client.
        if (routes.Find(context.Request.Method, path) is not var (route, places))
        {
            await WriteAsync(context, RestAnswer.NotFound);
        }
        else if (!route.OfInteraction && !context.Request.Headers.UserAgent.ToString().StartsWith("DiscordBot ", StringComparison.Ordinal))
        {
            await WriteAsync(context, RestAnswer.Error(403, 40333, "internal network error"));
        }
        else if (Caller(context.Request, route, places) is not { } bot)
        {
            await WriteAsync(context, route.OfInteraction ? Problems.UnknownWebhook.Answer : RestAnswer.Unauthorized);
        }
        else
        {
            await HandleAsync(context, route, await ReadAsync(context.Request, route, places, bot));
        }
    }

    /// <summary>The path without what stands before it: the API with or without its version.</summary>
    private static string[] Parts(string path)
    {
        var parts = path.Trim('/').Split('/');
        var start = parts[0] != "api" ? 0 : parts.Length > 1 && parts[1].Length > 1 && parts[1][0] == 'v' && char.IsAsciiDigit(parts[1][1]) ? 2 : 1;
        return parts[start..];
    }

    private BotApp? Caller(HttpRequest request, RestRoute route, Dictionary<string, string> places)
    {
        lock (world.Gate)
        {
            if (route.OfInteraction)
            {
                return world.FindInteraction(places["token"])?.Bot;
            }

            var signed = request.Headers.Authorization.ToString();
            return world.FindBot(bot => signed == "Bot " + bot.Token);
        }
    }

    private async Task<RestCall> ReadAsync(HttpRequest request, RestRoute route, Dictionary<string, string> places, BotApp bot)
    {
        JsonNode? body = null;
        IReadOnlyList<UploadedFile> files = [];
        var wellFormed = true;
        try
        {
            (body, files) = await BodyAsync(request);
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException)
        {
            wellFormed = false;
        }

        return new RestCall(route.Operation, bot, places, body, files)
        {
            Interaction = route.OfInteraction ? world.FindInteraction(places["token"]) : null,
            WellFormed = wellFormed,
            WithResponse = request.Query["with_response"] == "true",
            Agent = request.Headers.UserAgent.ToString(),
            Signed = request.Headers.ContainsKey("Authorization"),
        };
    }

    private static async Task<(JsonNode? Body, IReadOnlyList<UploadedFile> Files)> BodyAsync(HttpRequest request)
    {
        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            var form = await Multipart.ReadAsync(request, request.HttpContext.RequestAborted);
            var payload = form.Fields.FirstOrDefault(field => field.Key == "payload_json").Value;
            return (payload is null ? null : JsonNode.Parse(payload), [
                .. form.Files.Where(file => file.Field != "payload_json")]);
        }

        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return (bytes.Length == 0 ? null : JsonNode.Parse(bytes.ToArray()), []);
    }

    private async Task HandleAsync(HttpContext context, RestRoute route, RestCall call)
    {
        Note(call);
        if (wall.IsUp(call.Bot))
        {
            await ExactAnswer.WriteAsync(context, 403, "text/html; charset=UTF-8", "<!doctype html><title>Access denied</title>"u8.ToArray());
            return;
        }

        await server.AnswerAsync(context, call.Operation, async () => await WriteAsync(context, Run(route, call)));
        Remember(context.Response, call.Bot);
    }

    private void Note(RestCall call)
    {
        lock (world.Gate)
        {
            CountEarly(call);
            var ours = call.Bot.IsOurs;
            server.Arrivals.Note([
                .. ours ? OwnRules.Check(call) : [],
                .. spec is not null && ours ? spec.Request(call) : []]);
            server.Requests.Add(server.Time.GetUtcNow(), call.Operation, call.Body?.DeepClone(), ours);
        }
    }

    private void CountEarly(RestCall call)
    {
        if (call.Interaction is null && silentUntil.TryGetValue(call.Bot, out var until) && world.Now < until)
        {
            call.Bot.CalledTooEarly++;
        }
    }

    private RestAnswer Run(RestRoute route, RestCall call)
    {
        lock (world.Gate)
        {
            Dictionary<string, string> headers = new(StringComparer.Ordinal);
            var refusal = world.Options.RateLimits ? call.Bot.Buckets.Take(route, call.Places, world.Now, headers) : null;
            var answer = refusal ?? RunChecked(route, call);
            foreach (var (name, value) in headers)
            {
                answer.Headers[name] = value;
            }

            return answer;
        }
    }

    private RestAnswer RunChecked(RestRoute route, RestCall call)
    {
        try
        {
            var answer = call.WellFormed ? route.Run(call) : throw Problems.InvalidJson;
            if (spec is not null)
            {
                server.Arrivals.Note(spec.Answer(call.Operation, answer.Body));
            }

            return answer;
        }
        catch (RestProblem problem)
        {
            return problem.Answer;
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException)
        {
            // A field of another type than it should be.
            return new RestProblem().Answer;
        }
    }

    private void Remember(HttpResponse response, BotApp bot)
    {
        lock (world.Gate)
        {
            wall.Count(bot, response);
            if (response.StatusCode == StatusCodes.Status429TooManyRequests && response.Headers["X-RateLimit-Scope"] == "global"
                && int.TryParse(response.Headers.RetryAfter.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                // Rounded up, so a bot that goes by the fractions of the body may come a little earlier.
                silentUntil[bot] = world.Now + TimeSpan.FromSeconds(seconds - 1);
            }
        }
    }

    private async Task SendFileAsync(HttpContext context, long channel, long id)
    {
        Channels.StoredFile? file;
        lock (world.Gate)
        {
            file = world.FindFile(channel, id);
        }

        await server.AnswerAsync(context, "attachment", () => file is null
            ? WriteAsync(context, RestAnswer.NotFound)
            : ExactAnswer.WriteAsync(context, 200, file.ContentType ?? "application/octet-stream", file.Bytes));
    }

    private static async Task WriteAsync(HttpContext context, RestAnswer answer)
    {
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body is null)
        {
            ExactAnswer.WriteEmpty(context, answer.Status);
        }
        else
        {
            await ExactAnswer.WriteJsonAsync(context, answer.Status, answer.Body);
        }
    }
}
