using System.Net;
using System.Net.Sockets;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Host.Cli;
using Bot.Host.Tests.Lives;
using Bot.Host.Tests.Storage;
using Microsoft.AspNetCore.Builder;

namespace Bot.Host.Tests.Platforms.Telegram;

/// <summary>The whole host of <c>run</c>, as an operator starts it, before a double of Telegram.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "a-long-random-word";

    private readonly TempFolder folder;
    private readonly WebApplication app;
    private readonly CancellationTokenSource stop = new();
    private readonly Task<int> run;

    private RunningBot(TelegramDouble telegram, string webhookUrl, TempFolder folder, WebApplication app)
    {
        (Telegram, WebhookUrl, this.folder, this.app) = (telegram, webhookUrl, folder, app);
        run = RunHost.RunAsync(app, stop.Token);
    }

    public TelegramDouble Telegram { get; }

    public string WebhookUrl { get; }

    /// <summary>Starts both, the bot with its rates switched off.</summary>
    public static async Task<RunningBot> StartAsync(bool byWebhook, CancellationToken cancellationToken)
    {
        var clock = new DoubleOptions { Clock = TimeProvider.System };
        var telegram = await TelegramDouble.StartAsync(new TelegramOptions(), clock, cancellationToken);
#pragma warning disable CA2000 // The running bot takes it along and ends it.
        var data = new TempFolder();
#pragma warning restore CA2000
        var address = $"http://127.0.0.1:{FreePort()}";
        string[] settings =
        [
            $"--Telegram:Token={telegram.Bot.Token}",
            $"--Telegram:ApiBaseUrl={telegram.Address}/",
            $"--Telegram:Mode={(byWebhook ? "Webhook" : "Polling")}",
            $"--Telegram:WebhookUrl={address}/telegram/in",
            $"--Telegram:WebhookSecret={Secret}",
            "--Telegram:RateLimit:Enabled=false",
            $"--Http:Urls={address}",
            $"--Data:Path={data["data"]}",
            $"--Content:Path={World.ConfigPath}",
            "--Logging:LogLevel:Default=None",
        ];
        return new RunningBot(telegram, $"{address}/telegram/in", data, RunHost.Build(HostSettings.Read(settings, data.Path), ["Telegram"]));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        (await run).ShouldBe(CommandLine.Well);
        await app.DisposeAsync();
        await Telegram.DisposeAsync();
        stop.Dispose();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
