using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Gateway;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>Walks a shard's state by hand: events go in, the steps of the last one can be looked at.</summary>
internal sealed class ShardWalk(GatewaySession? kept = null, double chance = 0.5)
{
    public const string Base = "wss://gateway.test/";
    public const string ResumeBase = "wss://resume.test/";

    public static readonly Duration Interval = Duration.FromSeconds(40);

    public GatewayState State { get; private set; } = GatewayState.Start(kept, Duration.Zero);

    public Duration Now { get; private set; }

    public double Chance { get; set; } = chance;

    public IReadOnlyList<GatewayStep> Steps { get; private set; } = [];

    public List<GatewayStep> AllSteps { get; } = [];

    public static GatewayAddress Address(int remaining = 1000) =>
        new(new Uri(Base), 1, new SessionStartLimit(1000, remaining, Duration.FromHours(5), 1));

    public ShardWalk On(GatewayEvent happened)
    {
        (State, var steps) = State.Take(happened, new GatewayMoment(Now, Chance));
        Steps = steps;
        AllSteps.AddRange(steps);
        return this;
    }

    public ShardWalk After(Duration wait)
    {
        Now += wait;
        return On(new GatewayEvent.Tick());
    }

    /// <summary>Waits exactly until the state wants to be woken.</summary>
    public ShardWalk Wake()
    {
        Now = Duration.Max(Now, State.WakeAt ?? Now);
        return On(new GatewayEvent.Tick());
    }

    public ShardWalk Open() => On(new GatewayEvent.Opened(State.Connection));

    public ShardWalk Greet() => On(new GatewayEvent.Hello(State.Connection, Interval));

    public ShardWalk Close(int? code) => On(new GatewayEvent.Ended(State.Connection, code));

    public ShardWalk Store(long sequence) => On(new GatewayEvent.Stored(State.Connection, sequence));

    /// <summary>From a wait to a session that is ready.</summary>
    public ShardWalk Begin()
    {
        Wake().On(new GatewayEvent.AddressFound(Address())).Open().Greet();
        return On(new GatewayEvent.MayIdentify(State.Connection)).BeReady();
    }

    public ShardWalk BeReady() => On(new GatewayEvent.Ready(State.Connection, "session-1", ResumeBase));

    /// <summary>The connection of a session was lost and is open again, up to the resume.</summary>
    public ShardWalk ConnectAgain() => Wake().Open().Greet();

    public T Step<T>()
        where T : GatewayStep => Steps.OfType<T>().ShouldHaveSingleItem();
}
