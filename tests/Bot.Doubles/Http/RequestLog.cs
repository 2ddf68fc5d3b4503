using System.Text.Json.Nodes;

namespace Bot.Doubles.Http;

/// <summary>Every request in order, readable at once and awaitable; our own also as lines of JSON in a file.</summary>
public sealed class RequestLog : IDisposable
{
    private readonly Lock gate = new();
    private readonly DoubleOptions options;
    private readonly StreamWriter? lines;
    private readonly Feed<LoggedRequest> feed = new();
    private int count;

    /// <summary>Opens a file of its own in the traffic folder, where there is one.</summary>
    /// <param name="platform">The name of the platform, which names the file.</param>
    /// <param name="options">The double's.</param>
    public RequestLog(string platform, DoubleOptions options)
    {
        this.options = options;
        if (options.TrafficFolder is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            lines = new StreamWriter(Path.Combine(folder, $"{platform}-{Guid.NewGuid():N}.ndjson")) { AutoFlush = true };
        }
    }

    /// <summary>How many requests came, kept or not.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return count;
            }
        }
    }

    /// <summary>All that were kept, in order.</summary>
    public IReadOnlyList<LoggedRequest> All => feed.All;

    /// <summary>All of one operation.</summary>
    public IReadOnlyList<LoggedRequest> Of(string operation) => [.. All.Where(request => request.Operation == operation)];

    /// <summary>Completes with the first request that fits, come already or still to come.</summary>
    public Task<LoggedRequest> FirstAsync(Func<LoggedRequest, bool> fits, CancellationToken cancellationToken) =>
        feed.FirstAsync(fits, cancellationToken);

    /// <summary>Notes a request.</summary>
    public void Add(DateTimeOffset at, string operation, JsonNode? body, bool ours)
    {
        lock (gate)
        {
            count++;
            if (ours)
            {
                lines?.WriteLine(new JsonObject { ["operation"] = operation, ["body"] = body?.DeepClone() }.ToJsonString());
            }

            if (options.KeepRequests)
            {
                feed.Add(new LoggedRequest(count, at, operation, body, ours));
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate)
        {
            lines?.Dispose();
        }
    }
}
