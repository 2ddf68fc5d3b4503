using Bot.Host.Diagnostics;
using Bot.Host.Http;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Cli;

/// <summary>The host of <c>run</c>: the platforms, the workers, and what is answered over HTTP.</summary>
internal static partial class RunHost
{
    /// <summary>Puts the host together.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="networks">The sections of the platforms that have a token, such as <c>Telegram</c>.</param>
    /// <exception cref="OperatorException">The content cannot be used.</exception>
    public static WebApplication Build(HostSettings settings, IReadOnlyList<string> networks)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Bot.Host" });
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Services
            .AddLogs(settings, LogLevel.Information)
            .AddCore(settings, Composition.LoadMind(settings), new WorkerSettings { NudgesPerSecond = settings.NudgesPerSecond }, TimeProvider.System)
            .AddHttp(settings.Configuration)
            .AddNetworks(settings, networks)
            .AddWorkers([.. networks.Select(network => network.ToLowerInvariant())]);
        var app = builder.Build();
        foreach (var routes in app.Services.GetServices<IHttpRoutes>())
        {
            routes.Map(app);
        }

        return app;
    }

    /// <summary>Runs until it is told to stop, or until no platform is left.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperatorException">It cannot start.</exception>
    public static async Task<int> RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        app.Services.GetService<IStartupValidator>()?.Validate();
        var urls = app.Services.GetRequiredService<HttpOptions>().Urls;
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            app.Urls.Add(url);
        }

        await StartAsync(app, urls, cancellationToken);

        // Reading the content leaves far more behind than is kept: given back once, it is not missed for weeks.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Log.Ready(app.Logger, string.Join(", ", app.Services.GetRequiredService<PlatformSet>().Names), string.Join(", ", app.Urls));

        // The first text would wait for what is built when it is needed: nobody is to wait for that at night.
        _ = app.Services.GetRequiredService<ITextReader>().Read("hello");
        await app.WaitForShutdownAsync(cancellationToken);
        return app.Services.GetRequiredService<Ears>().AllLost ? CommandLine.Wrong : CommandLine.Well;
    }

    private static async Task StartAsync(WebApplication app, string urls, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException { InnerException: AddressInUseException } or FormatException)
        {
            throw new OperatorException($"Http__Urls: cannot listen at {urls}. Set another address, such as http://127.0.0.1:8081.", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The bot runs on {Platforms}; health and metrics at {Urls}")]
        public static partial void Ready(ILogger logger, string platforms, string urls);
    }
}
