using System.Globalization;
using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// The Bot API. What goes wrong is a value; nothing that is thrown here knows the address, which holds the token. Nothing
/// is tried again here: whoever calls knows what a second try would mean.
/// </summary>
/// <param name="http">Without logging, tracing or a timeout of its own.</param>
/// <param name="options">The token and the address.</param>
/// <param name="time">The clock.</param>
internal sealed class TelegramApi(HttpClient http, TelegramOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan UploadPatience = TimeSpan.FromSeconds(40);
    private readonly string root = $"{options.ApiBaseUrl.TrimEnd('/')}/bot{options.Token}/";

#pragma warning disable CA2000 // The client owns its handler, and this class the client.
    /// <summary>Makes the client: no log, no trace and no cookie sees an address.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = 64 << 20,
    };
#pragma warning restore CA2000

    /// <summary>Makes a call, once.</summary>
    public async Task<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit(call), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using var request = Request(call);
            using var response = await http.SendAsync(request, both.Token);
            var body = await response.Content.ReadAsByteArrayAsync(both.Token);
            return AnswerReader.Read((int)response.StatusCode, body, Wait(response));
        }
        catch (HttpRequestException exception)
        {
            // Before there is a connection nothing can have arrived.
            var never = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError;
            return new ApiAnswer.Broken(exception.HttpRequestError.ToString(), Unsure: !never);
        }
        catch (IOException)
        {
            return new ApiAnswer.Broken("connection-lost", Unsure: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ApiAnswer.Broken("timeout", Unsure: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>A long poll lasts as long as it was asked to; a dead socket shows by lasting longer.</summary>
    private static TimeSpan Limit(ApiCall call) => call switch
    {
        ApiCall.GetUpdates poll => TimeSpan.FromSeconds(poll.Timeout) + Patience,
        { Upload: not null } => UploadPatience,
        _ => Patience,
    };

    private static int? Wait(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out var values)
        && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;

    private HttpRequestMessage Request(ApiCall call)
    {
        var body = ApiBody.Of(call);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root + call.Method)) { Content = new ByteArrayContent(body.Bytes) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", body.MediaType);
        return request;
    }
}
