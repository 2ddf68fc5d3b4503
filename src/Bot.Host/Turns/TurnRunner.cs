using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Runs one turn: load, read, decide, commit.</summary>
internal sealed class TurnRunner(IJourneyStore journeys, InputDecoder decoder, Decider decider, Bells bells, BotMetrics metrics)
{
    /// <summary>Runs the turn of a leased lane's oldest input.</summary>
    /// <param name="lane">The leased lane.</param>
    /// <param name="waiting">The input.</param>
    /// <param name="now">The one reading of the clock that holds for the whole turn.</param>
    /// <param name="cancellationToken">Stops before the commit; nothing is half done.</param>
    /// <exception cref="NewerFormatException">A newer program saved this journey.</exception>
    /// <exception cref="FormatException">The input, or the saved journey, cannot be read.</exception>
    public async Task<CommitResult> RunAsync(Lane lane, WaitingInput waiting, Instant now, CancellationToken cancellationToken)
    {
        var stored = await journeys.LoadAsync(lane, cancellationToken);
        var (input, origin, place) = decoder.Decode(lane.Person, waiting);
        if (place == Place.Public)
        {
            return await CommitAsync(InPublic(lane, waiting, stored.Revision, input, now) with { Origin = origin }, cancellationToken);
        }

        Journey? journey = stored.Journey is { } saved ? JourneyCodec.Decode(saved.Span).Journey : null;
        if (journey is null && input is Input.Left)
        {
            // Whoever was erased and blocks us, or their receipt, does not come back to life by that.
            return await journeys.CommitAsync(Nothing(lane, waiting, stored.Revision, now), cancellationToken);
        }

        var turn = decider.Decide(journey, input, now, stored.Tombstone);
        turn = await decider.Files.AttachAsync(
            turn, async () => (await journeys.ReadAsync(lane.Person, cancellationToken))?.Entries ?? [], now);

        var commit = Commit(lane, waiting, stored.Revision, turn, now) with
        {
            Proactive = input is Input.NudgeDue,
            Dropped = Dropped(journey, input, turn, now),
            Origin = origin,
        };
        return await CommitAsync(commit, cancellationToken);
    }

    private async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var result = await journeys.CommitAsync(commit, cancellationToken);
        metrics.Turned(commit.Lane.Person.Platform, result.ToString());
        if (result == CommitResult.Committed)
        {
            bells.Ring(commit);
        }

        return result;
    }

    private static string? Dropped(Journey? before, Input input, Turn turn, Instant now)
    {
        var reason = input is Input.NudgeDue due ? DropReason.Of(before, turn, due.Nudge, now) : null;
        return reason is DropReason.Moved ? null : reason;
    }

    /// <summary>An answer where others are touches no journey: it neither needs one nor begins one.</summary>
    private TurnCommit InPublic(Lane lane, WaitingInput waiting, long revision, Input input, Instant now) =>
        Nothing(lane, waiting, revision, now) with
        {
            Replies = [.. decider.InPublic(input, now).Select(reply => (ReadOnlyMemory<byte>)PieceCodec.Encode(reply))],
        };

    private static TurnCommit Nothing(Lane lane, WaitingInput waiting, long revision, Instant now) =>
        new(lane, waiting, revision, Journey: null, [], [], Proactive: false, [], [], Erase: null, now);

    private TurnCommit Commit(Lane lane, WaitingInput waiting, long revision, Turn turn, Instant now)
    {
        var erase = turn.Work as HostWork.Erase;
        return new TurnCommit(
            lane,
            waiting,
            revision,
            erase is null ? JourneyCodec.Encode(turn.Journey, decider.Version) : default(ReadOnlyMemory<byte>?),
            erase is null ? [.. turn.Entries.Select(entry => (ReadOnlyMemory<byte>)PieceCodec.Encode(entry))] : [],
            [.. turn.Replies.Select(reply => (ReadOnlyMemory<byte>)PieceCodec.Encode(reply))],
            Proactive: false,
            erase is null ? [.. turn.NudgesToSet.Select(nudge => new StoredNudge(nudge.Key, nudge.DueAt, PieceCodec.Encode(nudge)))] : [],
            erase is null ? turn.NudgesToDrop : ["*"],
            erase,
            now);
    }
}
