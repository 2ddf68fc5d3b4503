using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Methods;
using Bot.Doubles.Telegram.Rules;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Telegram;

/// <summary>Takes each request from its address to the method that answers it, and checks both ways.</summary>
internal sealed class Dispatcher(TelegramWorld world, DoubleServer server, TelegramSpec? spec)
{
    private static readonly string[] Waiting = ["getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"];
    private readonly MethodTable methods = new(world);
    private readonly PollMethods polls = new(server.Time);

    private WebhookMethods Webhooks => new(world, server.Time, CallInAnswer);

    public async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? string.Empty;
        if (path.StartsWith("/file/bot", StringComparison.Ordinal))
        {
            await SendFileAsync(context, path["/file/bot".Length..]);
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            await WriteAsync(context, ApiAnswer.Error(405, "Method Not Allowed"));
            return;
        }

        var parts = path.Split('/', 3);
        if (parts.Length < 3 || !parts[1].StartsWith("bot", StringComparison.Ordinal))
        {
            await WriteAsync(context, ApiAnswer.Error(404, "Not Found"));
            return;
        }

        await HandleAsync(context, parts[1]["bot".Length..], parts[2].TrimEnd('/'));
    }

    private async Task HandleAsync(HttpContext context, string token, string method)
    {
        if (world.FindBot(token) is not { } bot)
        {
            await WriteAsync(context, ApiAnswer.Error(401, token.Contains(':', StringComparison.Ordinal) ? "Unauthorized" : "Unauthorized: invalid token specified"));
            return;
        }

        var arguments = await CallArguments.ReadAsync(context.Request, context.RequestAborted);
        var call = new ApiCall(CanonicalName(method) ?? method, bot, arguments);
        Note(call);
        await server.AnswerAsync(context, call.Method, async () => await WriteAsync(context, await RunAsync(call, context.RequestAborted)));
        Remember(bot, context.Response);
    }

    /// <summary>Spells a method as the official description does.</summary>
    private string? CanonicalName(string method) => methods.Find(method)?.Name
        ?? Array.Find(Waiting, name => string.Equals(name, method, StringComparison.OrdinalIgnoreCase));

    private void Note(ApiCall call)
    {
        var ours = call.Bot.IsOurs;
        if (server.Time.GetUtcNow() < call.Bot.SilentUntil)
        {
            call.Bot.CalledTooEarly++;
        }

        server.Arrivals.Note([
            .. ours ? OwnRules.Check(call) : [],
            .. spec is not null && ours ? spec.Request(call.Method, call.Arguments.Typed, ours) : []]);
        server.Requests.Add(server.Time.GetUtcNow(), call.Method, call.Arguments.Typed, ours);
    }

    private async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            var answer = call.Method switch
            {
                "getUpdates" => await polls.GetUpdatesAsync(call, cancellationToken),
                "setWebhook" => await Webhooks.SetAsync(call),
                "deleteWebhook" => await WebhookMethods.DeleteAsync(call),
                "getWebhookInfo" => WebhookMethods.Show(call),
                _ => RunNow(call),
            };
            Check(call, answer);
            return answer;
        }
        catch (ApiProblem problem)
        {
            return problem.Answer;
        }
    }

    private ApiAnswer RunNow(ApiCall call)
    {
        if (methods.Find(call.Method) is not { } method)
        {
            return ApiAnswer.Error(404, "Not Found: method not found");
        }

        lock (world.Gate)
        {
            var wait = method.Limited && world.Options.RateLimits ? call.Bot.Rates.Ask(call.Id("chat_id"), world.Now) : 0;
            return wait > 0 ? ApiAnswer.TooManyRequests(wait) : method.Run(call);
        }
    }

    private void Check(ApiCall call, ApiAnswer answer)
    {
        if (spec is not null && answer.IsOk && answer.Raw is null)
        {
            server.Arrivals.Note(spec.Answer(call.Method, answer.Result));
        }
    }

    private void CallInAnswer(BotAccount bot, JsonObject body)
    {
        var call = new ApiCall(CanonicalName((string?)body["method"] ?? string.Empty) ?? string.Empty, bot, CallArguments.Of(body));
        Note(call);
        try
        {
            RunNow(call);
        }
        catch (ApiProblem)
        {
            // Nobody is there to be told.
        }
    }

    private async Task SendFileAsync(HttpContext context, string rest)
    {
        var (token, path) = rest.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? (rest[..slash], rest[(slash + 1)..]) : (rest, string.Empty);
        var file = world.FindBot(token) is null ? null : world.FindFileAt(path);
        await server.AnswerAsync(context, "file", () => file is null
            ? WriteAsync(context, ApiAnswer.Error(404, "Not Found"))
            : ExactAnswer.WriteAsync(context, 200, "application/octet-stream", file.Bytes));
    }

    private static Task WriteAsync(HttpContext context, ApiAnswer answer)
    {
        if (answer.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return answer.Raw is { } raw
            ? ExactAnswer.WriteAsync(context, answer.Status, ExactAnswer.Json, Encoding.UTF8.GetBytes(raw))
            : ExactAnswer.WriteJsonAsync(context, answer.Status, answer.Body);
    }

    private void Remember(BotAccount bot, HttpResponse response)
    {
        if (response.StatusCode == StatusCodes.Status429TooManyRequests
            && int.TryParse(response.Headers.RetryAfter.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            bot.SilentUntil = server.Time.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        }
    }
}
