using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>The gateway as a test sees it: what happened at it, and what shall go wrong.</summary>
public sealed class GatewayRoom
{
    private readonly DiscordWorld world;
    private readonly List<GatewayConnection> connections = [];
    private readonly Queue<int?> identifyCloses = new();
    private readonly Dictionary<string, GatewaySession> sessions = new(StringComparer.Ordinal);

    internal GatewayRoom(DiscordWorld world) => this.world = world;

    /// <summary>What happened, in order; can be waited in.</summary>
    public Feed<GatewayEvent> Events { get; } = new();

    /// <summary>How long each new connection waits for its hello, by the clock of the double.</summary>
    public TimeSpan HelloDelay { get; set; }

    /// <summary>Whether heartbeats are left unanswered: the connection looks alive and is not.</summary>
    public bool IgnoresHeartbeats { get; set; }

    /// <summary>Whether new connections are refused with 503.</summary>
    public bool RefusesConnections { get; set; }

    /// <summary>The bytes of one frame of the socket; longer payloads go in several. 0 for as long as they are.</summary>
    public int PieceSize { get; set; }

    /// <summary>How many events that were already seen come again with each resume.</summary>
    public int RepeatsOnResume { get; set; }

    /// <summary>Whether each resume finds its connection closed without a code instead.</summary>
    public bool DropsResumes { get; set; }

    /// <summary>How many identifies a bot may still send today.</summary>
    public int IdentifiesLeft(BotApp bot)
    {
        lock (world.Gate)
        {
            while (bot.Identifies.TryPeek(out var first) && world.Now - first >= TimeSpan.FromDays(1))
            {
                bot.Identifies.Dequeue();
            }

            return Math.Max(0, world.Options.IdentifiesInDay - bot.Identifies.Count);
        }
    }

    /// <summary>How many events of a kind there were.</summary>
    public int Count(GatewayEventKind kind) => Events.All.Count(one => one.Kind == kind);

    /// <summary>Completes with the n-th event of a kind, counted from 1, there already or still to come.</summary>
    public async Task<GatewayEvent> NthAsync(GatewayEventKind kind, int number, CancellationToken cancellationToken)
    {
        for (var place = 0; ; place++)
        {
            var one = await Events.AtAsync(place, cancellationToken);
            if (one.Kind == kind && --number == 0)
            {
                return one;
            }
        }
    }

    /// <summary>Completes when the bot has, or had, a session that hears events.</summary>
    public Task ReadyAsync(CancellationToken cancellationToken) => NthAsync(GatewayEventKind.Ready, 1, cancellationToken);

    /// <summary>The next identify finds its connection closed with this code; null for none.</summary>
    public void CloseNextIdentify(int? code)
    {
        lock (world.Gate)
        {
            identifyCloses.Enqueue(code);
        }
    }

    /// <summary>Op 7 on every connection, or on those of one bot.</summary>
    public void AskToReconnect(BotApp? bot = null) => Each(bot, connection => connection.Send(7));

    /// <summary>Op 1: a heartbeat is wanted now.</summary>
    public void AskForHeartbeat(BotApp? bot = null) => Each(bot, connection => connection.Send(1));

    /// <summary>Op 9. What cannot be resumed is forgotten.</summary>
    public void InvalidateSessions(bool resumable, BotApp? bot = null) => Each(bot, connection =>
    {
        if (!resumable)
        {
            End(connection.Session);
        }

        connection.Send(9, resumable);
    });

    /// <summary>Closes with a code, or without one. 4007, 4009 and the fatal ones end the session.</summary>
    public void Close(int? code, BotApp? bot = null) => Each(bot, connection => Close(connection, code));

    /// <summary>Resets the connection of TCP.</summary>
    public void Reset(BotApp? bot = null) => Each(bot, connection => connection.Reset());

    /// <summary>Forgets all sessions: what is resumed next is unknown.</summary>
    public void ForgetSessions()
    {
        lock (world.Gate)
        {
            sessions.Clear();
        }
    }

    internal IEnumerable<GatewaySession> SessionsOf(BotApp bot) => sessions.Values.Where(session => session.Bot == bot);

    internal GatewaySession? FindSession(string id) => sessions.GetValueOrDefault(id);

    internal void Add(GatewaySession session) => sessions.Add(session.Id, session);

    internal bool TakeIdentifyClose(out int? code) => identifyCloses.TryDequeue(out code);

    internal void Add(GatewayConnection connection)
    {
        lock (world.Gate)
        {
            connections.Add(connection);
            Note(GatewayEventKind.Opened, connection);
        }
    }

    /// <summary>A socket is gone. Only the newest one of a session takes the session's voice with it.</summary>
    /// <param name="connection">The socket.</param>
    /// <param name="code">What the bot closed it with, or null.</param>
    internal void Remove(GatewayConnection connection, int? code)
    {
        lock (world.Gate)
        {
            connections.Remove(connection);
            if (connection.Session is { } session && session.Connection == connection)
            {
                session.Connection = null;
            }

            if (!connection.IsClosed && code is 1000 or 1001)
            {
                End(connection.Session);
            }

            Note(GatewayEventKind.Closed, connection, connection.ClosedWith ?? code);
        }
    }

    internal void Close(GatewayConnection connection, int? code)
    {
        if (code is 4004 or 4007 or 4009 or (>= 4010 and <= 4014))
        {
            End(connection.Session);
        }

        connection.Close(code);
    }

    internal void Note(GatewayEventKind kind, GatewayConnection connection, int? code = null) =>
        Events.Add(new GatewayEvent(kind, world.Now, connection.Session?.Bot.Username, code));

    private void End(GatewaySession? session)
    {
        if (session is not null)
        {
            sessions.Remove(session.Id);
        }
    }

    private void Each(BotApp? bot, Action<GatewayConnection> act)
    {
        lock (world.Gate)
        {
            foreach (var connection in connections.Where(one => !one.IsClosed && (bot is null || one.Session?.Bot == bot)).ToList())
            {
                act(connection);
            }
        }
    }
}
