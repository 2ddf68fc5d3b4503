using Bot.Core;
using Bot.Core.Content;
using Bot.Host.Cli;
using Bot.Host.Content;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Ports;
using Bot.Host.Search;
using Bot.Host.Storage.Sqlite;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Bot.Host;

/// <summary>The only file that knows which rooms there are, and puts them together.</summary>
internal static class Composition
{
    /// <summary>Loads the content with everything that is wrong in it.</summary>
    public static LoadedPlaybook LoadContent(HostSettings settings) => PlaybookFolder.Load(settings.ContentPath);

    /// <summary>Loads the content to work from it.</summary>
    /// <exception cref="OperatorException">It cannot be worked from.</exception>
    public static Mind LoadMind(HostSettings settings)
    {
        var loaded = LoadContent(settings);
        return loaded.Playbook is { } playbook ? Think(playbook, settings) : throw new OperatorException(
            $"The content cannot be used. {loaded.Issues.Select(issue => issue.ToString()).FirstOrDefault()} (1 of {loaded.Issues.Count}; the others: check)");
    }

    /// <summary>Everything but the platforms and the workers.</summary>
    public static IServiceCollection AddCore(
        this IServiceCollection services, HostSettings settings, Mind mind, WorkerSettings pace, TimeProvider time) => services
        .AddSingleton(settings.Configuration)
        .AddSingleton(time)
        .AddSingleton(pace)
        .AddSqliteStore()
        .AddSingleton(mind.Playbook)
        .AddSingleton(mind.Reader)
        .AddSingleton(mind.Decider)
        .AddSingleton(mind.Suggest)
        .AddSingleton<Health>()
        .AddSingleton<BotMetrics>()
        .AddSingleton<Bells>()
        .AddSingleton<PlatformSet>()
        .AddSingleton<InputDecoder>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<LaneRunner>()
        .AddSingleton<Delivery>();

    /// <summary>The platforms that this build knows, by the section of their settings.</summary>
    public static IReadOnlyDictionary<string, Func<IServiceCollection, HostSettings, IServiceCollection>> Networks { get; } =
        new Dictionary<string, Func<IServiceCollection, HostSettings, IServiceCollection>>(StringComparer.Ordinal)
        {
            ["Telegram"] = (services, _) => services.AddTelegram(),
            ["Discord"] = (services, _) => services.AddDiscord(),
        };

    /// <summary>Adds platforms by the section of their settings.</summary>
    public static IServiceCollection AddNetworks(this IServiceCollection services, HostSettings settings, IEnumerable<string> networks) =>
        networks.Aggregate(services, (all, network) => Networks[network](all, settings));

    /// <summary>Keeps to reading the store, which works beside a running bot.</summary>
    public static IServiceCollection OnlyReadStore(this IServiceCollection services) => services.OnlyReadSqliteStore();

    /// <summary>The workers, for the platforms that were added.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services, IReadOnlyList<string> platforms)
    {
        services.AddSingleton<Ears>();
        services.AddHostedService<InboxWorker>();
        services.AddHostedService<NudgeWorker>();
        services.AddHostedService<Pruner>();
        foreach (var name in platforms)
        {
            services.AddSingleton<IHostedService>(all => Make<OutboxWorker>(all, name));
            services.AddSingleton<IHostedService>(all => Make<ReceiveWorker>(all, name));
        }

        return services;
    }

    /// <summary>Logs go to standard error, one line each.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services, HostSettings settings, LogLevel least) =>
        services.AddLogging(logs => logs
            .SetMinimumLevel(least)
            .AddConfiguration(settings.Configuration.GetSection("Logging"))
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
                console.UseUtcTimestamp = true;
                console.ColorBehavior = LoggerColorBehavior.Disabled;
            })
            .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace));

    private static T Make<T>(IServiceProvider all, string platform) =>
        ActivatorUtilities.CreateInstance<T>(all, all.GetRequiredService<PlatformSet>().Find(platform)!);

    private static Mind Think(Playbook playbook, HostSettings settings)
    {
        // Read and built when the first text is read, and kept to the end of the process.
        var folder = Path.Combine(settings.ContentPath, "content", "en", "search");
        var search = new Lazy<TopicSearch>(() => new TopicSearch(playbook.Topics.Values, SearchWords.Read(folder)));
        FindCards find = (text, max) =>
            [.. search.Value.Find(text, max).Select(hit => new FoundCard(hit.Card.Id, hit.Near))];
        var coach = new Coach(playbook);
        var decider = new Decider(coach.Decide, coach.AnswerInPublic, new PersonFiles(new PersonExport(playbook)), playbook.Version);
        SuggestTopics suggest = (typed, max) => [.. search.Value.Suggest(typed, max).Select(card => card.Title)];
        return new Mind(playbook, find, suggest, new PlaybookReader(playbook, find), decider);
    }
}
