using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Doubles.Http;

/// <summary>
/// What all doubles stand on: a web server on a free port of the loopback, a clock, a script of faults, a log of requests
/// and a check of each of them. A platform adds its routes and answers them through <see cref="AnswerAsync"/>.
/// </summary>
public sealed class DoubleServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DoubleOptions options;

    private DoubleServer(WebApplication app, string platform, DoubleOptions options)
    {
        this.app = app;
        this.options = options;
        Requests = new RequestLog(platform, options);
    }

    /// <summary>Where it listens, without a final slash.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>The clock that all waiting in the double goes by.</summary>
    public TimeProvider Time => options.Clock;

    /// <summary>The same clock for a test to move.</summary>
    /// <exception cref="InvalidOperationException">The double runs on real time.</exception>
    public VirtualClock Clock => options.Clock as VirtualClock ?? throw new InvalidOperationException("This double runs on real time.");

    /// <summary>What will go wrong.</summary>
    public FaultScript Faults { get; } = new();

    /// <summary>What was asked.</summary>
    public RequestLog Requests { get; }

    /// <summary>What our bot did wrong.</summary>
    public ArrivalCheck Arrivals { get; } = new();

    /// <summary>Ends when the double does; what runs beside the requests ends with it.</summary>
    public CancellationToken Stopping => app.Lifetime.ApplicationStopping;

    /// <summary>Starts a server with the platform's routes, and those of the control interface beside them.</summary>
    /// <param name="platform">The name of the platform.</param>
    /// <param name="options">Clock, port and the rest.</param>
    /// <param name="map">Adds the platform's routes; called once, before the server listens.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<DoubleServer> StartAsync(
        string platform, DoubleOptions options, Action<DoubleServer, WebApplication> map, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 << 20;
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRequestDecompression();
        var web = builder.Build();
        web.UseRequestDecompression();
        web.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        var server = new DoubleServer(web, platform, options);
        ControlRoutes.Map(web, server);
        map(server, web);
        await web.StartAsync(cancellationToken);
        server.Address = web.Urls.Single().TrimEnd('/');
        return server;
    }

    /// <summary>Answers one request: through the fault that waits for its operation, or plainly.</summary>
    /// <param name="context">The request.</param>
    /// <param name="operation">Its name in the platform's description.</param>
    /// <param name="handler">Does what was asked and writes the answer.</param>
    public async Task AnswerAsync(HttpContext context, string operation, Func<Task> handler)
    {
        try
        {
            await FaultyAnswer.RunAsync(context, Faults.Take(operation), Time, handler);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested || Stopping.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    /// <summary>Stops, and throws if our bot broke a rule that no test excused.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        Requests.Dispose();
        if (options.ThrowOnViolations)
        {
            Arrivals.ThrowIfAny();
        }
    }
}
