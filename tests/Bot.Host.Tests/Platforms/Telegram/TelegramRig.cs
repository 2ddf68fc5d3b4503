using System.Collections.Concurrent;
using Bot.Core.Content;
using Bot.Core.Replies;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using Bot.Host.Tests.Lives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Telegram;

/// <summary>The adapter alone, before a double of Telegram, both on one clock that the test moves.</summary>
internal sealed class TelegramRig : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly ServiceProvider services;
    private readonly bool owns;
    private Task receiving = Task.CompletedTask;

    private TelegramRig(TelegramDouble telegram, bool owns, IReadOnlyDictionary<string, string?> settings)
    {
        (Telegram, this.owns) = (telegram, owns);
        var all = new Dictionary<string, string?>(settings, StringComparer.Ordinal)
        {
            ["Telegram:Token"] = settings.GetValueOrDefault("Telegram:Token", telegram.Bot.Token),
            ["Telegram:ApiBaseUrl"] = telegram.Address,
        };
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(all).Build())
            .AddSingleton<TimeProvider>(telegram.Server.Clock)
            .AddSingleton<Playbook>(World.Playbook)
            .AddSingleton<Health>()
            .AddSingleton<BotMetrics>()
            .AddLogging(logs => logs.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
            .AddTelegram()

            // Requests travel in real time, so that a clock that runs ahead cuts none off.
            .AddSingleton(all => new TelegramApi(TelegramApi.Client(), all.GetRequiredService<Bot.Host.Platforms.Telegram.TelegramOptions>(), TimeProvider.System))
            .BuildServiceProvider();
        Platform = services.GetRequiredService<IChatPlatform>();
    }

    public TelegramDouble Telegram { get; }

    public VirtualClock Clock => Telegram.Server.Clock;

    public IChatPlatform Platform { get; }

    public Health Health => services.GetRequiredService<Health>();

    public BotMetrics Metrics => services.GetRequiredService<BotMetrics>();

    public KeptLog Log { get; } = new();

    /// <summary>What was stored, in order.</summary>
    public ConcurrentQueue<RawInput> Stored { get; } = new();

    /// <summary>What was stored, as it is read.</summary>
    public IReadOnlyList<Received> Heard => [.. Stored.Select(input => Platform.Decode(input.Payload.Span))];

    /// <summary>What storing does before it is done.</summary>
    public Func<Task> Storing { get; set; } = () => Task.CompletedTask;

    public bool IsWell => Health.Parts.Any(part => part is { Key: "telegram", Value.IsGood: true });

    public static async Task<TelegramRig> StartAsync(params (string Key, string Value)[] settings)
    {
        var telegram = await TelegramDouble.StartAsync(TestContext.Current.CancellationToken);
        return new TelegramRig(telegram, owns: true, settings.ToDictionary(each => each.Key, each => (string?)each.Value, StringComparer.Ordinal));
    }

    /// <summary>A second process before the same Telegram.</summary>
    public static Task<TelegramRig> StartAsync(TelegramDouble telegram) =>
        Task.FromResult(new TelegramRig(telegram, owns: false, new Dictionary<string, string?>(StringComparer.Ordinal)));

    /// <summary>Starts to receive, until the rig ends.</summary>
    public Task Receive() => receiving = Platform.ReceiveAsync(StoreAsync, stop.Token);

    /// <summary>Lets time pass, in small steps, until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            stop.Token.ThrowIfCancellationRequested();
            if (receiving.IsFaulted)
            {
                await receiving;
            }

            Clock.Advance(Step);

            // A moment of real time, in which requests travel.
            await Task.Delay(Moment, TimeProvider.System, stop.Token);
        }
    }

    public Task<SendResult> SendAsync(long chat, Reply reply, string nonce = "m1", bool proactive = false) => Platform.SendAsync(
        new Outgoing(new Core.PersonId("telegram", FormattableString.Invariant($"{chat}")), reply, nonce, proactive), stop.Token);

    /// <summary>Lets time pass until a message is sent, or is not.</summary>
    public async Task<SendResult> SendInTimeAsync(long chat, Reply reply, string nonce = "m1")
    {
        var sending = SendAsync(chat, reply, nonce);
        await UntilAsync(() => sending.IsCompleted);
        return await sending;
    }

    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await receiving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await services.DisposeAsync();
        if (owns)
        {
            await Telegram.DisposeAsync();
        }

        stop.Dispose();
        Log.Dispose();
    }

    private async Task StoreAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken)
    {
        await Storing();
        foreach (var input in inputs)
        {
            Stored.Enqueue(input);
        }
    }
}
