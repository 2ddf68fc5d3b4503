using Bot.Core;
using Bot.Doubles.Discord;
using Bot.Doubles.Http;
using Bot.Host.Cli;
using Bot.Host.Ports;
using Bot.Host.Tests.Lives;
using Bot.Host.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>The whole host of <c>run</c>, as an operator starts it, before a double of Discord.</summary>
internal sealed class RunningDiscordBot : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly WebApplication app;
    private readonly CancellationTokenSource stop = new();
    private readonly Task<int> run;

    private RunningDiscordBot(DiscordDouble discord, TempFolder folder, WebApplication app)
    {
        (Discord, this.folder, this.app) = (discord, folder, app);
        run = RunHost.RunAsync(app, stop.Token);
    }

    public DiscordDouble Discord { get; }

    /// <summary>Starts both; done when the bot hears what people do.</summary>
    public static async Task<RunningDiscordBot> StartAsync(CancellationToken cancellationToken, params string[] more)
    {
        var clock = new DoubleOptions { Clock = TimeProvider.System };
        var discord = await DiscordDouble.StartAsync(new DiscordOptions(), clock, cancellationToken);
#pragma warning disable CA2000 // The running bot takes it along and ends it.
        var data = new TempFolder();
#pragma warning restore CA2000
        string[] settings =
        [
            $"--Discord:Token={discord.Bot.Token}",
            $"--Discord:ApiBaseUrl={discord.Address}",
            "--Http:Urls=http://127.0.0.1:0",
            $"--Data:Path={data["data"]}",
            $"--Content:Path={World.ConfigPath}",
            "--Logging:LogLevel:Default=None",
            .. more,
        ];
        var bot = new RunningDiscordBot(discord, data, RunHost.Build(HostSettings.Read(settings, data.Path), ["Discord"]));
        await discord.ReadyAsync(cancellationToken);
        return bot;
    }

    /// <summary>What is kept of a person; null for nothing at all.</summary>
    public Task<PersonData?> KeptAsync(Person person, CancellationToken cancellationToken) => app.Services
        .GetRequiredService<IJourneyStore>()
        .ReadAsync(new PersonId("discord", FormattableString.Invariant($"{person.Id}")), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        (await run).ShouldBe(CommandLine.Well);
        await app.DisposeAsync();
        await Discord.DisposeAsync();
        stop.Dispose();
        folder.Dispose();
    }
}
