using System.Text.Json;
using Bot.Host.Platforms.Telegram.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Tells Telegram the command menu and what stands on the bot's page, where it does not say so already: setting what is
/// set wakes every client for nothing. The bot works without it, so that a failure is only noted.
/// </summary>
internal sealed partial class TelegramProfile(TelegramApi api, TelegramGate gate, TelegramWords words, ILogger<TelegramProfile> logger)
{
    /// <summary>Brings everything up to date.</summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<MenuCommand> menu = [.. words.Menu.Select(command => new MenuCommand(command.Name, command.About))];
        var scope = CommandScope.PrivateChats;
        await SetAsync(
            new ApiCall.GetMyCommands(scope, LanguageCode: null), now => Commands(now).SequenceEqual(menu), new ApiCall.SetMyCommands(menu, scope, LanguageCode: null), cancellationToken);
        await SetAsync(
            new ApiCall.GetMyDescription(), now => now.Text("description") == words.About, new ApiCall.SetMyDescription(words.About), cancellationToken);
        await SetAsync(
            new ApiCall.GetMyShortDescription(), now => now.Text("short_description") == words.AboutShort, new ApiCall.SetMyShortDescription(words.AboutShort), cancellationToken);
    }

    private static IEnumerable<MenuCommand> Commands(JsonElement list) => list.EnumerateArray()
        .Select(command => new MenuCommand(command.Text("command") ?? string.Empty, command.Text("description") ?? string.Empty));

    private async Task SetAsync(ApiCall ask, Func<JsonElement, bool> isSo, ApiCall set, CancellationToken cancellationToken)
    {
        var now = await CallAsync(ask, cancellationToken);
        if (now is ApiAnswer.Done done && Holds(done, isSo))
        {
            return;
        }

        var answer = now is ApiAnswer.Done ? await CallAsync(set, cancellationToken) : now;
        if (answer is not ApiAnswer.Done)
        {
            Log.NotSet(logger, set.Method, answer.ReasonCode);
        }
    }

    private async Task<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(chat: null, isProactive: true, cancellationToken);
        return await api.CallAsync(call, cancellationToken);
    }

    private static bool Holds(ApiAnswer.Done done, Func<JsonElement, bool> isSo)
    {
        try
        {
            using var document = JsonDocument.Parse(done.Result);
            return isSo(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Telegram: {Method} did not work and is tried again at the next start: {Reason}")]
        public static partial void NotSet(ILogger logger, string method, string reason);
    }
}
