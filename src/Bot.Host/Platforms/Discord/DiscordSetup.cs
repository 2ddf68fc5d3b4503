using System.Net.WebSockets;
using Bot.Core.Content;
using Bot.Host.Limits;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Discord;

/// <summary>Adds Discord as a platform.</summary>
internal static class DiscordSetup
{
    private const string Memory = "discord.json";

    /// <summary>Adds it. The host gives the playbook and the suggestions.</summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services)
    {
        services.AddOptions<DiscordOptions>()
            .BindConfiguration(DiscordOptions.Section)
            .Configure<IConfiguration>((options, settings) => options.DataPath = settings["Data:Path"] ?? options.DataPath)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DiscordOptions>>().Value);
        services.TryAddSingleton<OpenSocket>(OpenAsync);
        return services
            .AddSingleton(Api)
            .AddSingleton(provider => new GatewayMemory(
                Path.GetFullPath(Path.Combine(provider.GetRequiredService<DiscordOptions>().DataPath, Memory)),
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => DiscordWords.From(provider.GetRequiredService<Playbook>()))
            .AddSingleton(provider => new DiscordCommands(
                provider.GetRequiredService<Playbook>().Commands, provider.GetRequiredService<DiscordWords>()))
            .AddSingleton<DiscordForms>()
            .AddSingleton<InteractionDesk>()
            .AddSingleton<TypingSign>()
            .AddSingleton(new DirectChannels())
            .AddSingleton<DiscordMail>()
            .AddSingleton<Func<StoreInputs, DiscordListener>>(provider => store =>
                ActivatorUtilities.CreateInstance<DiscordListener>(provider, store))
            .AddSingleton<ITokenCheck, DiscordTokenCheck>()
            .AddSingleton<DiscordPlatform>()
            .AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<DiscordPlatform>());
    }

#pragma warning disable CA2000 // What is made here lives as long as the process.
    private static DiscordApi Api(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<DiscordOptions>();
        var time = provider.GetRequiredService<TimeProvider>();
        return new DiscordApi(
            Http(options),
            options.Token,
            options.RateLimit.Enabled ? new SendGate(RateLimits.Global, time) : null,
            new RateLimits(options.RateLimit.Enabled),
            time,
            provider.GetRequiredService<ILogger<DiscordApi>>());
    }

    /// <summary>
    /// A client of its own: the factory's would write the addresses, which hold tokens, into the log, and a propagator
    /// would write them into traces.
    /// </summary>
    private static HttpClient Http(DiscordOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
        return new HttpClient(handler)
        {
            BaseAddress = new Uri(options.ApiBaseUrl.TrimEnd('/') + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }
#pragma warning restore CA2000

    private static async Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            // The gateway has heartbeats of its own.
            socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
            await socket.ConnectAsync(address, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
