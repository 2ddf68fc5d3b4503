using System.Net;
using System.Net.Http.Headers;
using Bot.Host.Limits;
using Bot.Host.Platforms.Discord.Rest;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// Discord's REST API, as wide as this bot needs it. All retrying is here, and all keeping to limits. What goes wrong
/// is a value; nothing that is thrown or logged here knows a token or a path.
/// </summary>
/// <param name="http">With the API's address, and without logging of its own: paths hold tokens.</param>
/// <param name="token">The bot's token.</param>
/// <param name="gate">Holds all requests with the token below the global limit; null for load tests.</param>
/// <param name="limits">What is known of the limits.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed partial class DiscordApi(
    HttpClient http, string token, SendGate? gate, RateLimits limits, TimeProvider time, ILogger<DiscordApi> logger)
{
    /// <summary>Longer waits are the caller's business.</summary>
    private static readonly Duration Patience = Duration.FromSeconds(5);

    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(200);
    private static readonly Duration BlockLength = Duration.FromMinutes(1);
    private static readonly ProductInfoHeaderValue[] Agent =
        [new(new ProductHeaderValue("DiscordBot")), new("(urn:reconcilebot, 0.1.0)")];

    /// <summary>
    /// What got lost on the way is tried again soon, while a nonce still keeps it from being done twice, and an
    /// interaction still waits. All that we ask may be asked twice.
    /// </summary>
    private const int Tries = 3;

    private const int LimitedTries = 5;

    private readonly long origin = time.GetTimestamp();
    private int halted;

    /// <summary>True once the token was refused.</summary>
    public bool IsHalted => Volatile.Read(ref halted) == 1;

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(origin));

    /// <summary>Sends a request, keeping to the limits.</summary>
    public async Task<ApiAnswer> SendAsync(ApiRoute route, ApiBody? body, CancellationToken cancellationToken)
    {
        var limited = 0;
        var broken = 0;
        while (true)
        {
            if (IsHalted && route.Lane != ApiLane.Interaction)
            {
                return new ApiAnswer.Halted();
            }

            if (limits.Ask(route, Now) is { } wait)
            {
                if (wait > Patience)
                {
                    return new ApiAnswer.Limited(wait);
                }

                await Task.Delay(wait.ToTimeSpan(), time, cancellationToken);
                continue;
            }

            if (gate is not null && route.Lane != ApiLane.Interaction)
            {
                await gate.EnterAsync(chat: null, route.Lane == ApiLane.Proactive, cancellationToken);
            }

            var answer = await TryAsync(route, body, cancellationToken);
            switch (answer)
            {
                case ApiAnswer.Limited { Wait: var asked } when asked <= Patience && ++limited < LimitedTries:
                    break;
                case ApiAnswer.Broken when ++broken < Tries:
                    await Task.Delay(ShortPause * broken, time, cancellationToken);
                    break;
                default:
                    return answer;
            }
        }
    }

    private async Task<ApiAnswer> TryAsync(ApiRoute route, ApiBody? body, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(AttemptLimit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = Request(route, body);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, both.Token);
            var bytes = await response.Content.ReadAsByteArrayAsync(both.Token);
            return Read(route, response, bytes);
        }
        catch (HttpRequestException exception)
        {
            // Before there is a connection nothing can have arrived.
            var never = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError;
            return new ApiAnswer.Broken("network", Unsure: !never);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ApiAnswer.Broken("timeout", Unsure: true);
        }
    }

    private HttpRequestMessage Request(ApiRoute route, ApiBody? body)
    {
        var request = new HttpRequestMessage(route.Method, new Uri(route.Path, UriKind.Relative));
        Array.ForEach(Agent, request.Headers.UserAgent.Add);
        if (route.Lane != ApiLane.Interaction)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body.Bytes);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", body.MediaType);
        }

        return request;
    }

    private ApiAnswer Read(ApiRoute route, HttpResponseMessage response, byte[] bytes)
    {
        var headers = RateHeaders.Read(response.Headers);
        limits.Learn(route, headers, Now);
        var status = (int)response.StatusCode;
        return status switch
        {
            >= 200 and < 300 => new ApiAnswer.Done(bytes),
            429 => TooMany(route, headers, ApiRefusal.Read(bytes)),
            403 when headers.Bucket is null && ApiRefusal.Read(bytes) is null => Shut(headers),
            >= 400 and < 500 => Refuse(route, status, ApiRefusal.Read(bytes)),
            _ => new ApiAnswer.Broken(FormattableString.Invariant($"http-{status}"), Unsure: true),
        };
    }

    private ApiAnswer.Limited TooMany(ApiRoute route, RateHeaders headers, ApiRefusal? refusal)
    {
        if (refusal is not { } told)
        {
            return Shut(headers);
        }

        var wait = told.RetryAfter ?? headers.RetryAfter ?? headers.ResetAfter ?? Duration.FromSeconds(1);
        limits.Refuse(route, headers with { Global = headers.Global || told.Global }, wait, Now);
        return new ApiAnswer.Limited(wait);
    }

    private ApiAnswer Refuse(ApiRoute route, int status, ApiRefusal? refusal)
    {
        if (status is 401 or 403)
        {
            limits.CountRefusal(Now);
        }

        if (status == (int)HttpStatusCode.Unauthorized && route.Lane != ApiLane.Interaction)
        {
            if (Interlocked.Exchange(ref halted, 1) == 0)
            {
                Log.Halted(logger);
            }

            return new ApiAnswer.Halted();
        }

        var code = (ApiError)(refusal?.Code ?? 0);
        return new ApiAnswer.Refused(status, Enum.IsDefined(code) ? code : ApiError.Other);
    }

    private ApiAnswer.Limited Shut(RateHeaders headers)
    {
        var wait = headers.RetryAfter ?? BlockLength;
        limits.Block(Now + wait);
        Log.Shut(logger, (int)wait.TotalSeconds);
        return new ApiAnswer.Limited(wait);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Critical, "Discord refuses the bot's credentials. Nothing is asked of it any more: set Discord__Token and start anew.")]
        public static partial void Halted(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "Discord's outer wall turns us away; nothing is sent for {Seconds} s.")]
        public static partial void Shut(ILogger logger, int seconds);
    }
}
