using System.Collections.Immutable;
using Bot.Host.Platforms.Discord.Gateway;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// The rules of one shard's connection to the gateway, version 10, without a socket or a clock: an event comes in, the
/// next state and the next steps come out. Pure. Whoever drives it hands in <see cref="GatewayEvent.Tick"/> at
/// <see cref="WakeAt"/>.
/// </summary>
internal sealed record GatewayState
{
    private static readonly Duration FindingLimit = Duration.FromSeconds(20);
    private static readonly Duration ConnectingLimit = Duration.FromSeconds(20);
    private static readonly Duration GreetingLimit = Duration.FromSeconds(30);
    private static readonly Duration SessionLimit = Duration.FromSeconds(60);

    /// <summary>A connection that was ready this long was sound: the next loss of it counts as the first.</summary>
    private static readonly Duration Sound = Duration.FromSeconds(30);

    /// <summary>Longer waits for an identify are not sat out on an open socket.</summary>
    private static readonly Duration AskingLimit = Duration.FromSeconds(30);

    /// <summary>After so many resumes that came to nothing the session is given up, and so is its own address.</summary>
    private const int ResumeTries = 3;

    private GatewayState()
    {
    }

    /// <summary>How far the connection has come.</summary>
    public GatewayPhase Phase { get; private init; }

    /// <summary>Counts the sockets; what an old one says is not heard.</summary>
    public int Connection { get; private init; }

    /// <summary>The session that can be resumed; null when a new one has to begin.</summary>
    public GatewaySession? Session { get; private init; }

    /// <summary>When to hand in the next tick; null when nothing waits for time.</summary>
    public Duration? WakeAt => (Deadline, Pulse?.NextAt) switch
    {
        ({ } deadline, { } beat) => Duration.Min(deadline, beat),
        var (deadline, beat) => deadline ?? beat,
    };

    /// <summary>Why it stopped for ever; null while it goes on.</summary>
    public string? StoppedBecause { get; private init; }

    /// <summary>The connection that the session began on: what earlier ones store is no part of it.</summary>
    private int SessionSince { get; init; }

    private GatewayPulse? Pulse { get; init; }

    private Duration? Deadline { get; init; }

    private Duration? ReadySince { get; init; }

    private int Losses { get; init; }

    private int LostResumes { get; init; }

    private int UnreachedResumes { get; init; }

    /// <summary>The state before the first connection.</summary>
    /// <param name="kept">The session of an earlier run, if it was kept.</param>
    /// <param name="now">The first tick is due at once.</param>
    public static GatewayState Start(GatewaySession? kept, Duration now) =>
        new() { Phase = GatewayPhase.Waiting, Session = kept, Deadline = now };

    /// <summary>Takes an event.</summary>
    public GatewayChange Take(GatewayEvent happened, GatewayMoment moment) => (happened, Phase) switch
    {
        (GatewayEvent.Stored stored, _) => Keep(stored),
        (_, GatewayPhase.Stopped) => Same(),
        (GatewayEvent.Tick, _) => Tick(moment),
        (GatewayEvent.AddressFound found, GatewayPhase.Finding) => Found(found.Address, moment),
        (GatewayEvent.AddressMissing missing, GatewayPhase.Finding) => missing.Fatal is { } reason ? Stop(reason) : Lose(moment),
        (GatewayEvent.Opened opened, GatewayPhase.Connecting) when opened.Connection == Connection =>
            To(this with { Phase = GatewayPhase.Greeting, Deadline = moment.Now + GreetingLimit }),
        (GatewayEvent.Ended ended, _) when ended.Connection == Connection && IsConnected => End(ended.Code, moment),
        _ => IsConnected ? Hear(happened, moment) : Same(),
    };

    private bool IsConnected => Phase is >= GatewayPhase.Connecting and <= GatewayPhase.Ready;

    private GatewayChange Hear(GatewayEvent happened, GatewayMoment moment) => happened switch
    {
        GatewayEvent.Hello hello when hello.Connection == Connection && Phase == GatewayPhase.Greeting => Greet(hello.Interval, moment),
        GatewayEvent.Acknowledged ack when ack.Connection == Connection => To(this with { Pulse = Pulse?.Answered() }),
        GatewayEvent.BeatWanted wanted when wanted.Connection == Connection && Pulse is not null =>
            To(this, new GatewayStep.Beat(Session?.Sequence)),
        GatewayEvent.ReconnectWanted wanted when wanted.Connection == Connection => Lose(moment),
        GatewayEvent.SessionRefused refused when refused.Connection == Connection => Refuse(refused.Resumable, moment),
        GatewayEvent.Ready ready when ready.Connection == Connection => Begin(ready, moment),
        GatewayEvent.Resumed resumed when resumed.Connection == Connection && Phase == GatewayPhase.Resuming => Steady(this, moment),
        GatewayEvent.MayIdentify may when may.Connection == Connection && Phase == GatewayPhase.Asking =>
            To(this with { Phase = GatewayPhase.Identifying, Deadline = moment.Now + SessionLimit }, new GatewayStep.Identify()),
        GatewayEvent.MustWait must when must.Connection == Connection && Phase == GatewayPhase.Asking => PutOff(must.Wait, moment),
        _ => Same(),
    };

    private GatewayChange Tick(GatewayMoment moment)
    {
        if (Deadline <= moment.Now)
        {
            return Phase switch
            {
                GatewayPhase.Waiting => Try(moment),
                GatewayPhase.Asking => To(this with { Deadline = moment.Now + AskingLimit }, new GatewayStep.AskToIdentify(Connection)),
                _ => Lose(moment),
            };
        }

        if (Pulse is not { } pulse || pulse.NextAt > moment.Now)
        {
            return Same();
        }

        // The last heartbeat was not answered: the other side is gone, whatever the socket believes.
        return pulse.Unanswered
            ? Lose(moment)
            : To(this with { Pulse = pulse.Beaten(moment.Now) }, new GatewayStep.Beat(Session?.Sequence));
    }

    private GatewayChange Try(GatewayMoment moment) => Session switch
    {
        { ResumeUrl: { } url } when UnreachedResumes < ResumeTries => Connect(url, moment),
        _ => To(this with { Phase = GatewayPhase.Finding, Deadline = moment.Now + FindingLimit }, new GatewayStep.FindAddress()),
    };

    private GatewayChange Found(GatewayAddress address, GatewayMoment moment)
    {
        return Session is null && address.Limit.Remaining <= 0
            ? To(this with { Phase = GatewayPhase.Waiting, Deadline = moment.Now + address.Limit.ResetAfter })
            : Connect(address.Url, moment);
    }

    private GatewayChange Connect(Uri url, GatewayMoment moment) => To(
        this with { Phase = GatewayPhase.Connecting, Connection = Connection + 1, Deadline = moment.Now + ConnectingLimit },
        new GatewayStep.Connect(Connection + 1, url));

    private GatewayChange Greet(Duration interval, GatewayMoment moment)
    {
        var greeted = this with { Pulse = GatewayPulse.First(interval, moment) };
        return Session is { } session
            ? To(
                greeted with { Phase = GatewayPhase.Resuming, Deadline = moment.Now + SessionLimit },
                new GatewayStep.Resume(session.Id, session.Sequence))
            : To(
                greeted with { Phase = GatewayPhase.Asking, Deadline = moment.Now + AskingLimit },
                new GatewayStep.AskToIdentify(Connection));
    }

    private GatewayChange PutOff(Duration wait, GatewayMoment moment)
    {
        if (wait <= AskingLimit)
        {
            return To(this with { Deadline = moment.Now + wait });
        }

        var change = Lose(moment);
        return change with { State = change.State with { Deadline = moment.Now + wait } };
    }

    private GatewayChange Begin(GatewayEvent.Ready ready, GatewayMoment moment)
    {
        var resumeUrl = Uri.TryCreate(ready.ResumeUrl, UriKind.Absolute, out var url) ? url : null;
        var session = new GatewaySession(ready.Session, resumeUrl, 0);
        return Steady(this with { Session = session, SessionSince = Connection }, moment, new GatewayStep.Keep(session));
    }

    private static GatewayChange Steady(GatewayState state, GatewayMoment moment, params ImmutableArray<GatewayStep> steps) => new(
        state with
        {
            Phase = GatewayPhase.Ready,
            Deadline = null,
            ReadySince = moment.Now,
            LostResumes = 0,
            UnreachedResumes = 0,
        },
        steps);

    private GatewayChange Keep(GatewayEvent.Stored stored)
    {
        if (Session is not { } session || stored.Connection < SessionSince || stored.Sequence <= session.Sequence)
        {
            return Same();
        }

        var further = session with { Sequence = stored.Sequence };
        return To(this with { Session = further }, new GatewayStep.Keep(further));
    }

    private GatewayChange Refuse(bool resumable, GatewayMoment moment)
    {
        // One to five seconds, so that many who were refused together do not come back together.
        var wait = Duration.FromSeconds(1 + (4 * moment.Chance));
        var change = (resumable ? this : Forgetful()).Lose(moment);
        var later = Duration.Max(change.State.Deadline!.Value, moment.Now + wait);
        return Forgotten(change with { State = change.State with { Deadline = later } });
    }

    private GatewayChange End(int? code, GatewayMoment moment)
    {
        if (CloseCodes.Fatal(code) is { } reason)
        {
            return Stop(reason);
        }

        var change = (CloseCodes.EndsSession(code) ? Forgetful() : this).Lose(moment);
        return Forgotten(change);
    }

    private GatewayChange Stop(string reason) => To(
        this with { Phase = GatewayPhase.Stopped, Deadline = null, Pulse = null, StoppedBecause = reason },
        new GatewayStep.Stop(reason));

    private GatewayState Forgetful() => this with { Session = null, LostResumes = 0, UnreachedResumes = 0 };

    private GatewayChange Forgotten(GatewayChange change) => Session is not null && change.State.Session is null
        ? change with { Steps = change.Steps.Add(new GatewayStep.Keep(null)) }
        : change;

    /// <summary>The connection is lost, or given up: always wait before the next, also when no session has begun.</summary>
    private GatewayChange Lose(GatewayMoment moment)
    {
        var losses = ReadySince is { } since && moment.Now - since >= Sound ? 1 : Losses + 1;
        var lost = this with
        {
            Phase = GatewayPhase.Waiting,
            Deadline = moment.Now + GatewayWaits.After(losses, moment.Chance),
            Pulse = null,
            ReadySince = null,
            Losses = losses,
            LostResumes = Session is not null && Phase == GatewayPhase.Resuming ? LostResumes + 1 : LostResumes,
            UnreachedResumes = Session is not null && Phase is GatewayPhase.Connecting or GatewayPhase.Greeting
                ? UnreachedResumes + 1
                : UnreachedResumes,
        };
        var steps = IsConnected ? ImmutableArray.Create<GatewayStep>(new GatewayStep.Drop(Connection, CloseCodes.Ours)) : [];
        return lost.LostResumes < ResumeTries ? new(lost, steps) : new(lost.Forgetful(), steps.Add(new GatewayStep.Keep(null)));
    }

    private GatewayChange Same() => new(this, []);

    private static GatewayChange To(GatewayState state, params ImmutableArray<GatewayStep> steps) => new(state, steps);
}
