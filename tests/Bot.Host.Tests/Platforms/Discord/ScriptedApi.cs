using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Tests.Fakes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>Answers requests by a script, and writes them down.</summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<HttpResponseMessage>> script = [];
    private readonly HttpClient http;

    public ScriptedApi(ManualTime time, ILogger<DiscordApi>? logger = null)
    {
        http = new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("https://discord.test/api/v10/"), Timeout = Timeout.InfiniteTimeSpan };
        Api = new DiscordApi(http, "secret-token", gate: null, new RateLimits(paced: true), time, logger ?? NullLogger<DiscordApi>.Instance);
    }

    public DiscordApi Api { get; }

    public ConcurrentQueue<Asked> Requests { get; } = [];

    /// <summary>What is answered when the script has come to its end.</summary>
    public Func<Asked, HttpResponseMessage> Otherwise { get; set; } = _ => Json(200, """{"id":"1"}""");

    public static HttpResponseMessage Json(int status, string body, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    public ScriptedApi Then(int status, string body = "{}", params (string Name, string Value)[] headers)
    {
        script.Enqueue(() => Json(status, body, headers));
        return this;
    }

    public ScriptedApi ThenFails(HttpRequestError error)
    {
        script.Enqueue(() => throw new HttpRequestException(error));
        return this;
    }

    protected override void Dispose(bool disposing)
    {
        http.Dispose();
        base.Dispose(disposing);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new Asked(
            request.Method.Method,
            request.RequestUri!.AbsolutePath["/api/v10/".Length..],
            body,
            request.Headers.Authorization?.ToString(),
            request.Headers.UserAgent.ToString(),
            request.Content?.Headers.ContentType?.ToString());
        Requests.Enqueue(asked);
        return script.TryDequeue(out var next) ? next() : Otherwise(asked);
    }

    /// <summary>A request as it went out.</summary>
    internal sealed record Asked(string Method, string Path, string Body, string? Authorization, string Agent, string? MediaType);
}
