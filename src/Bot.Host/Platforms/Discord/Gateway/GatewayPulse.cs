using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>The heartbeat of one connection. Pure.</summary>
/// <param name="Interval">How often; from the gateway's hello.</param>
/// <param name="NextAt">When the next is due.</param>
/// <param name="Unanswered">True while the last one has not been acknowledged.</param>
internal sealed record GatewayPulse(Duration Interval, Duration NextAt, bool Unanswered)
{
    private static readonly Duration Shortest = Duration.FromSeconds(1);

    /// <summary>Before the first heartbeat, which comes at a random part of the interval.</summary>
    public static GatewayPulse First(Duration interval, GatewayMoment moment)
    {
        var sane = Duration.Max(interval, Shortest);
        return new GatewayPulse(sane, moment.Now + (sane * moment.Chance), Unanswered: false);
    }

    /// <summary>A heartbeat was sent.</summary>
    public GatewayPulse Beaten(Duration now) => this with { NextAt = now + Interval, Unanswered = true };

    /// <summary>A heartbeat was acknowledged.</summary>
    public GatewayPulse Answered() => this with { Unanswered = false };
}
