using System.Text.RegularExpressions;
using Bot.Core;
using Bot.Core.Content;
using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Http;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord;
using Bot.Host.Ports;
using Bot.Host.Tests.Conformance;
using Bot.Host.Tests.Lives;
using Bot.Host.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed partial class DiscordConformanceTests : PlatformConformance
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected override async Task<PlatformUnderTest> BeginAsync()
    {
        var clock = new DoubleOptions { Clock = TimeProvider.System };
#pragma warning disable CA2000 // Ended by what is under test.
        var discord = await DiscordDouble.StartAsync(new Doubles.Discord.DiscordOptions(), clock, Stop);
        var folder = new TempFolder();
        var services = Adapter(discord, folder);
#pragma warning restore CA2000
        var person = discord.Person(1001);
        var said = discord.ReadyAsync(Stop);
        return new PlatformUnderTest(
            services.GetRequiredService<IChatPlatform>(),
            new PersonId("discord", "1001"),
            words =>
            {
                // What is said before the bot is connected, it never hears.
#pragma warning disable CA2025 // A task needs no disposing.
                said = SayAsync(said, person, words);
#pragma warning restore CA2025
                return Task.CompletedTask;
            },
            () => string.Concat(person.Received.Select(Seen)),
            UntilAsync,
            async () =>
            {
                await services.DisposeAsync();
                await discord.DisposeAsync();
                folder.Dispose();
            });
    }

    private static ServiceProvider Adapter(DiscordDouble discord, TempFolder folder)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Discord:Token"] = discord.Bot.Token,
            ["Discord:ApiBaseUrl"] = discord.Address,
            ["Data:Path"] = folder.Path,
        };
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Playbook>(World.Playbook)
            .AddSingleton<SuggestTopics>((_, _) => [])
            .AddSingleton<Health>()
            .AddSingleton<BotMetrics>()
            .AddLogging()
            .AddDiscord()
            .BuildServiceProvider();
    }

    private static async Task SayAsync(Task before, Person person, string words)
    {
        await before;
        await person.SendsAsync(words);
    }

    /// <summary>A message as it is read: a mark with a backslash before it is the mark itself.</summary>
    private static string Seen(ChannelMessage message) =>
        $"{Escape().Replace(message.Content, "${mark}")} {string.Join(' ', message.Files.Select(file => file.Name))} {string.Join(' ', message.Offered())}\n";

    private static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            // Requests and events travel in real time.
            await Task.Delay(Moment, TimeProvider.System, Stop);
        }
    }

    [GeneratedRegex(@"\\(?<mark>[^\w\s])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
