using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Tests.Telegram;

/// <summary>A webhook that answers as a test says and keeps what came.</summary>
internal sealed class Hook : IAsyncDisposable
{
    private readonly DoubleServer server;
    private readonly ConcurrentQueue<(int Status, int RetryAfter, string Body)> answers;

    private Hook(DoubleServer server, ConcurrentQueue<(int Status, int RetryAfter, string Body)> answers, Feed<Delivery> deliveries)
    {
        this.server = server;
        this.answers = answers;
        Deliveries = deliveries;
    }

    public string Address => server.Address + "/hook";

    public Feed<Delivery> Deliveries { get; }

    public static async Task<Hook> StartAsync(CancellationToken cancellationToken)
    {
        var planned = new ConcurrentQueue<(int Status, int RetryAfter, string Body)>();
        var taken = new Feed<Delivery>();
        var started = await DoubleServer.StartAsync(
            "hook",
            new DoubleOptions { TrafficFolder = null },
            (_, app) => app.MapPost("/hook", context => TakeAsync(context, planned, taken)),
            cancellationToken);
        return new Hook(started, planned, taken);
    }

    /// <summary>The next delivery is answered so; those that nothing is planned for are accepted.</summary>
    public void Answers(int status, int retryAfter = 0, string body = "") => answers.Enqueue((status, retryAfter, body));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task TakeAsync(
        HttpContext context, ConcurrentQueue<(int Status, int RetryAfter, string Body)> answers, Feed<Delivery> deliveries)
    {
        using var reader = new StreamReader(context.Request.Body);
        var update = JsonNode.Parse(await reader.ReadToEndAsync(context.RequestAborted))!;
        var (status, retryAfter, body) = answers.TryDequeue(out var planned) ? planned : (200, 0, string.Empty);
        if (retryAfter > 0)
        {
            context.Response.Headers.RetryAfter = retryAfter.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        deliveries.Add(new Delivery(update, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), context.Request.ContentType));
        await ExactAnswer.WriteAsync(context, status, ExactAnswer.Json, System.Text.Encoding.UTF8.GetBytes(body));
    }

    /// <param name="Update">As it came.</param>
    /// <param name="Secret">Of its header, or empty.</param>
    /// <param name="ContentType">Of its header.</param>
    internal sealed record Delivery(JsonNode Update, string Secret, string? ContentType)
    {
        public string Text => (string)Update["message"]!["text"]!;
    }
}
