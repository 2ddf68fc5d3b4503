using System.Security.Cryptography;
using System.Text;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Takes updates that Telegram sends, at the path of the webhook's address. Answered as soon as an update is durable; one
/// that cannot be understood is answered well too, or it would come again for a day.
/// </summary>
internal sealed class TelegramWebhook(TelegramOptions options, TelegramApi api, TelegramIntake intake, TelegramPatience patience, TimeProvider time)
    : IHttpRoutes
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int LargestUpdate = 1 << 20;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);
    private StoreInputs? open;

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        if (options is { UsesWebhook: true, WebhookUrl: { } url })
        {
            routes.MapPost(new Uri(url).AbsolutePath, TakeAsync);
        }
    }

    /// <summary>Has updates sent to us until it is cancelled, and looks now and then whether they still are.</summary>
    public async Task RunAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        Volatile.Write(ref open, store);
        try
        {
            while (true)
            {
                var set = new ApiCall.SetWebhook(options.WebhookUrl!, options.WebhookSecret!, TelegramPolling.Wanted);
                var answer = await api.CallAsync(set, cancellationToken);
                if (answer is ApiAnswer.Done)
                {
                    patience.Rest();
                    await Task.Delay(Look, time, cancellationToken);
                }
                else
                {
                    await patience.WaitAsync("setting the webhook", answer, cancellationToken);
                }
            }
        }
        finally
        {
            Volatile.Write(ref open, null);
        }
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (!IsTelegram(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (Volatile.Read(ref open) is not { } store)
        {
            // Not ready, or not any more: Telegram comes again.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (await ReadAsync(context.Request, context.RequestAborted) is { } update)
        {
            await intake.TakeAsync([update], store, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status200OK;
    }

    /// <summary>Compares hashes, so that neither the words nor their length can be found out by the time it takes.</summary>
    private bool IsTelegram(HttpRequest request)
    {
        var told = SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString()));
        return CryptographicOperations.FixedTimeEquals(told, SHA256.HashData(Encoding.UTF8.GetBytes(options.WebhookSecret!)));
    }

    /// <summary>The body; null when it is larger than any update.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var piece = new byte[8192];
        while (await request.Body.ReadAsync(piece, cancellationToken) is > 0 and var count)
        {
            await body.WriteAsync(piece.AsMemory(0, count), cancellationToken);
            if (body.Length > LargestUpdate)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
