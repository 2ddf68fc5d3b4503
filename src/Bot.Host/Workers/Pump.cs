using Bot.Core;
using Bot.Host.Ports;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Workers;

/// <summary>
/// Does what the workers do, step by step and while the caller waits: for the terminal, where a line is followed by its
/// answer before the next one is read. It works the lanes of its own platform only.
/// </summary>
internal sealed class Pump(
    IInbox inbox, IOutbox outbox, INudgeQueue nudges, LaneRunner lanes, Delivery delivery, WorkerSettings settings, IPumpClock clock)
{
    private const int LanesAtOnce = 64;
    private static readonly Duration Patience = Duration.FromSeconds(10);
    private static readonly Duration Pause = Duration.FromMilliseconds(50);

    /// <summary>Stores an input and goes on until it is answered.</summary>
    public async Task GiveAsync(IChatPlatform platform, RawInput input, CancellationToken cancellationToken)
    {
        await inbox.AddAsync([input], cancellationToken);
        await DrainAsync(platform, input.Person, cancellationToken);
    }

    /// <summary>Goes on until nothing is left to do, waiting for what a process that ended before has under lease.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="awaited">Whose turn must come; null when there may be none.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task DrainAsync(IChatPlatform platform, PersonId? awaited, CancellationToken cancellationToken)
    {
        var deadline = clock.Time.Now() + Patience;
        while (true)
        {
            await nudges.MoveDueAsync([platform.Name], clock.Time.Now(), settings.NudgeBatch, cancellationToken);
            var worked = await WorkAsync(platform, awaited, cancellationToken);
            awaited = worked.Awaited ? null : awaited;
            if (worked.Any || await SendAsync(platform, cancellationToken))
            {
                continue;
            }

            if (clock.Time.Now() >= deadline || (awaited is null && await IsQuietAsync(platform, cancellationToken)))
            {
                return;
            }

            await clock.PauseAsync(Pause, cancellationToken);
        }
    }

    /// <summary>Moves a clock forward, stopping wherever a nudge comes due.</summary>
    public async Task MoveAsync(IChatPlatform platform, Instant until, CancellationToken cancellationToken)
    {
        while (await nudges.NextDueAsync([platform.Name], cancellationToken) is { } due && due <= until)
        {
            clock.MoveTo(Instant.Max(due, clock.Time.Now()));
            await DrainAsync(platform, awaited: null, cancellationToken);
        }

        clock.MoveTo(Instant.Max(until, clock.Time.Now()));
        await DrainAsync(platform, awaited: null, cancellationToken);
    }

    /// <summary>True when nothing waits that a moment's patience would bring.</summary>
    private async Task<bool> IsQuietAsync(IChatPlatform platform, CancellationToken cancellationToken)
    {
        var next = await outbox.NextDueAsync(platform.Name, cancellationToken);
        return next is null || next > clock.Time.Now() + settings.SendLease;
    }

    private async Task<(bool Any, bool Awaited)> WorkAsync(
        IChatPlatform platform, PersonId? awaited, CancellationToken cancellationToken)
    {
        var any = false;
        var seen = false;
        var claimed = await inbox.ClaimAsync([platform.Name], LanesAtOnce, clock.Time.Now(), settings.LaneLease, cancellationToken);
        foreach (var lane in claimed)
        {
            var done = await lanes.RunAsync(lane, cancellationToken) > 0;
            any |= done;
            seen |= done && lane.Person == awaited;
        }

        return (any, seen);
    }

    private async Task<bool> SendAsync(IChatPlatform platform, CancellationToken cancellationToken)
    {
        var items = await outbox.ClaimAsync(platform.Name, OutboxRoom.Of(LanesAtOnce), clock.Time.Now(), settings.SendLease, cancellationToken);
        foreach (var item in items)
        {
            await delivery.SendAsync(platform, item, cancellationToken);
        }

        return items.Count > 0;
    }
}
