using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Updates;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Sets, shows and takes away the webhook of a bot.</summary>
internal sealed partial class WebhookMethods(TelegramWorld world, TimeProvider clock, Action<BotAccount, JsonObject> callInAnswer)
{
    private const int LongestSecret = 256;
    private static readonly int[] Ports = [443, 80, 88, 8443];

    public async Task<ApiAnswer> SetAsync(ApiCall call)
    {
        var bot = call.Bot;
        if (!call.Has("url"))
        {
            return await DeleteAsync(call);
        }

        if (world.Now < bot.NextWebhookAt)
        {
            return ApiAnswer.TooManyRequests(1);
        }

        bot.NextWebhookAt = world.Now + TimeSpan.FromSeconds(1);
        var settings = new WebhookSettings(call.Text("url"), call.Text("secret_token"), call.Number("max_connections", 40, 1, 100));
        Check(settings);
        PollMethods.Allow(call);
        DropIfAsked(call);
        if (bot.Webhook is { } old && (old.Address, old.Secret, old.MaxConnections) == (settings.Address, settings.Secret, settings.MaxConnections))
        {
            return ApiAnswer.Ok(true, "Webhook is already set");
        }

        bot.Poll.End(PollEnd.Webhook);
        await StopAsync(bot);
        bot.Webhook = settings;
        bot.Pump = new WebhookPump(bot, clock, answer => callInAnswer(bot, answer));
        bot.Pump.Start();
        return ApiAnswer.Ok(true, "Webhook was set");
    }

    public static async Task<ApiAnswer> DeleteAsync(ApiCall call)
    {
        DropIfAsked(call);
        if (call.Bot.Webhook is null)
        {
            return ApiAnswer.Ok(true, "Webhook is already deleted");
        }

        await StopAsync(call.Bot);
        return ApiAnswer.Ok(true, "Webhook was deleted");
    }

    public static ApiAnswer Show(ApiCall call)
    {
        var settings = call.Bot.Webhook;
        var info = new JsonObject
        {
            ["url"] = settings?.Address ?? string.Empty,
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = call.Bot.Updates.Count,
        };
        if (settings is not null)
        {
            info["max_connections"] = settings.MaxConnections;
            info["ip_address"] = "127.0.0.1";
        }

        if (settings?.LastErrorAt is { } failed)
        {
            info["last_error_date"] = failed.ToUnixTimeSeconds();
            info["last_error_message"] = settings.LastError;
        }

        if (call.Bot.Updates.Allowed is { } allowed)
        {
            info["allowed_updates"] = new JsonArray([.. allowed.Order(StringComparer.Ordinal).Select(kind => (JsonNode)kind)]);
        }

        return ApiAnswer.Ok(info);
    }

    public static async Task StopAsync(BotAccount bot)
    {
        bot.Webhook = null;
        if (bot.Pump is { } pump)
        {
            bot.Pump = null;
            await pump.DisposeAsync();
        }
    }

    private static void DropIfAsked(ApiCall call)
    {
        if (call.Flag("drop_pending_updates"))
        {
            call.Bot.Updates.Clear();
        }
    }

    private void Check(WebhookSettings settings)
    {
        if (!Uri.TryCreate(settings.Address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new ApiProblem("bad webhook: Failed to parse webhook URL");
        }

        if (!world.Options.LocalWebhooks && url.Scheme != "https")
        {
            throw new ApiProblem("bad webhook: An HTTPS URL must be provided for webhook");
        }

        if (!world.Options.LocalWebhooks && !Ports.Contains(url.Port))
        {
            throw new ApiProblem("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }

        if (settings.Secret.Length > LongestSecret)
        {
            throw new ApiProblem("secret token is too long");
        }

        if (!SecretToken().IsMatch(settings.Secret))
        {
            throw new ApiProblem("secret token contains unallowed characters");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]*$")]
    private static partial Regex SecretToken();
}
