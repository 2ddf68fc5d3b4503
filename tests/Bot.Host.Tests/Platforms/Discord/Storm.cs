using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Gateway;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>
/// A gateway that misbehaves in every way there is, for half an hour of virtual time, with one shard on the other side
/// and nothing real in between. Chance comes from a seed.
/// </summary>
internal sealed class Storm
{
    private static readonly int?[] Codes = [null, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];

    private readonly PriorityQueue<Action, (Duration At, int Order)> coming = new();
    private readonly List<long> said = [];
    private GatewayState shard = GatewayState.Start(kept: null, Duration.Zero);
    private IdentifyBudget budget = new(new IdentifyCount(0, Instant.FromUnixTimeSeconds(0)));
    private Duration now;
    private int order;
    private int open;
    private int session;
    private bool attached;
    private bool zombie;
    private long sequence;

    private ulong chance;

    public Storm(int seed) => chance = (ulong)(uint)seed;

    /// <summary>When identifies were sent.</summary>
    public List<Duration> Identifies { get; } = [];

    /// <summary>When sockets were opened.</summary>
    public List<Duration> Connects { get; } = [];

    /// <summary>What was stored of the session at hand, by sequence.</summary>
    public HashSet<long> Stored { get; } = [];

    /// <summary>True if a resume ever began behind something that was not stored.</summary>
    public bool Skipped { get; private set; }

    /// <summary>What the session at hand has said and nobody stored.</summary>
    public IEnumerable<long> Lost => said.Where(one => !Stored.Contains(one));

    private static Duration OutageFrom => Duration.FromMinutes(10);

    private static Duration OutageTo => Duration.FromMinutes(20);

    private bool IsOut => now >= OutageFrom && now < OutageTo;

    /// <summary>Half an hour of storm, then five quiet minutes in which everything has to come.</summary>
    public GatewayState Run()
    {
        Later(1, Speak);
        Later(20, Strike);
        var end = Duration.FromMinutes(35);
        while (now < end)
        {
            var next = coming.TryPeek(out _, out var first) ? first.At : end;
            if (shard.WakeAt is { } wake && wake <= next)
            {
                now = Duration.Max(now, wake);
                On(new GatewayEvent.Tick());
            }
            else
            {
                now = Duration.Max(now, next);
                coming.Dequeue()();
            }
        }

        return shard;
    }

    private double Chance()
    {
        chance += 0x9E3779B97F4A7C15;
        var mixed = (chance ^ (chance >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    private int Chance(int below) => (int)(Chance() * below);

    private void Later(double seconds, Action act) => coming.Enqueue(act, (now + Duration.FromSeconds(seconds), order++));

    private void On(GatewayEvent happened)
    {
        (shard, var steps) = shard.Take(happened, new GatewayMoment(now, Chance()));
        foreach (var step in steps)
        {
            Do(step);
        }
    }

    private void Do(GatewayStep step)
    {
        switch (step)
        {
            case GatewayStep.FindAddress when IsOut:
                Later(1, () => On(new GatewayEvent.AddressMissing(Fatal: null)));
                break;
            case GatewayStep.FindAddress:
                Later(0.1, () => On(new GatewayEvent.AddressFound(ShardWalk.Address(1000 - Identifies.Count))));
                break;
            case GatewayStep.Connect connect:
                Connects.Add(now);
                Later(IsOut ? 15 : 0.1, () => Accept(connect.Connection));
                break;
            case GatewayStep.Drop:
                (open, attached) = (0, false);
                break;
            case GatewayStep.Beat when open > 0 && !zombie:
                Reply(0.05, () => new GatewayEvent.Acknowledged(open));
                break;
            case GatewayStep.AskToIdentify ask:
                (budget, var wait) = budget.Ask(0, Instant.FromUnixTimeSeconds(0) + now);
                Later(0, () => On(wait is { } length ? new GatewayEvent.MustWait(ask.Connection, length) : new GatewayEvent.MayIdentify(ask.Connection)));
                break;
            case GatewayStep.Identify:
                Identifies.Add(now);
                Reply(0.1, Begin);
                break;
            case GatewayStep.Resume resume:
                Skipped |= said.Any(one => one <= resume.Sequence && !Stored.Contains(one));
                Reply(0.1, () => GoOn(resume));
                break;
            default:
                break;
        }
    }

    /// <summary>Something that the gateway says on the socket that is open now, if it still is by then.</summary>
    private void Reply(double seconds, Func<GatewayEvent?> say)
    {
        var socket = open;
        Later(seconds, () =>
        {
            if (open == socket && open > 0 && say() is { } happened)
            {
                On(happened);
            }
        });
    }

    private void Accept(int connection)
    {
        if (IsOut)
        {
            On(new GatewayEvent.Ended(connection, Code: null));
            return;
        }

        (open, attached, zombie) = (connection, false, false);
        On(new GatewayEvent.Opened(connection));
        Reply(Chance(10) == 0 ? 12 : 0.1, () => new GatewayEvent.Hello(connection, ShardWalk.Interval));
    }

    private GatewayEvent? Begin()
    {
        if (Chance(10) == 0)
        {
            return Close(4002);
        }

        session++;
        said.Clear();
        Stored.Clear();
        (sequence, attached) = (1, true);
        Store(1);
        return new GatewayEvent.Ready(open, $"s{session}", ShardWalk.ResumeBase);
    }

    private GatewayEvent? GoOn(GatewayStep.Resume resume)
    {
        if (resume.Session != $"s{session}" || Chance(12) == 0)
        {
            return new GatewayEvent.SessionRefused(open, Resumable: false);
        }

        if (Chance(6) == 0)
        {
            return new GatewayEvent.SessionRefused(open, Resumable: true);
        }

        foreach (var missed in said.Where(one => one > resume.Sequence).ToList())
        {
            Store(missed);
        }

        attached = true;
        return new GatewayEvent.Resumed(open);
    }

    private void Speak()
    {
        Later(1 + Chance(), Speak);
        if (session == 0)
        {
            return;
        }

        said.Add(++sequence);
        if (attached && !zombie)
        {
            Store(sequence);
        }
    }

    /// <summary>A store takes its time; what it stores counts for the socket that it came on, and in order.</summary>
    private void Store(long one)
    {
        var (socket, of) = (open, session);
        Later(0.5, () =>
        {
            if (of == session)
            {
                Stored.Add(one);
                On(new GatewayEvent.Stored(socket, one));
            }
        });
    }

    private void Strike()
    {
        if (now >= Duration.FromMinutes(30))
        {
            return;
        }

        Later(5 + (40 * Chance()), Strike);
        if (open == 0)
        {
            return;
        }

        GatewayEvent? blow = Chance(6) switch
        {
            0 => new GatewayEvent.ReconnectWanted(open),
            1 => new GatewayEvent.SessionRefused(open, Resumable: Chance(2) == 0),
            2 => Strangle(),
            3 => new GatewayEvent.BeatWanted(open),
            _ => Close(Codes[Chance(Codes.Length)]),
        };
        if (blow is not null)
        {
            On(blow);
        }
    }

    private GatewayEvent? Strangle()
    {
        zombie = true;
        return null;
    }

    private GatewayEvent.Ended Close(int? code)
    {
        var ended = new GatewayEvent.Ended(open, code);
        (open, attached) = (0, false);
        return ended;
    }
}
