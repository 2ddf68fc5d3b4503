using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Host.Ports;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>
/// One life in virtual time: the same turns as the bot's, with a queue of nudges in memory. After every turn the state
/// goes through its saved form, so that what a life shows is what a saved life would.
/// </summary>
internal sealed class Life(Decide decide, ITextReader reader, string name, Instant start, Journey? journey)
{
    // A nudge that sets itself again and again without letting time pass would never end.
    private const int NudgesAtOneInstant = 1000;
    private readonly LifeNudges nudges = new();
    private ImmutableArray<Choice> offered = [];
    private Tombstone? tombstone;
    private int inputs;

    /// <summary>Called with everything that happens.</summary>
    public required Action<LifeEvent> Report { private get; init; }

    /// <summary>The instant that the life has reached.</summary>
    public Instant Now { get; private set; } = start;

    /// <summary>The state; null for somebody we do not know.</summary>
    public Journey? Journey { get; private set; } = journey;

    /// <summary>Lets time pass; nudges come due on the way, in order.</summary>
    public void MoveTo(Instant until)
    {
        var atOnce = 0;
        while (nudges.Take(until) is { } nudge)
        {
            atOnce = nudge.DueAt > Now ? 0 : atOnce + 1;
            if (atOnce > NudgesAtOneInstant)
            {
                throw new InvalidOperationException("A nudge sets itself again without end.");
            }

            Now = Instant.Max(Now, nudge.DueAt);
            Due(nudge);
        }

        Now = Instant.Max(Now, until);
    }

    /// <summary>The person writes a text, a command among them.</summary>
    public void Say(string text)
    {
        Report(new LifeEvent(Now, LifeEventKind.In, ++inputs) { Text = text });
        Answer(InputDecoder.Said(GoldenPlayer.IdOf(name, inputs), text, reader));
    }

    /// <summary>The person presses a choice of the newest message, by its label or its number.</summary>
    /// <returns>False when there is no such choice; then nothing is decided.</returns>
    public bool Press(string words)
    {
        var choice = ChoiceFinder.Find(offered, words);
        Report(new LifeEvent(Now, LifeEventKind.In, ++inputs) { Text = choice?.Label ?? words });
        if (choice is null)
        {
            Report(new LifeEvent(Now, LifeEventKind.Error, inputs) { Reason = "no_such_choice" });
            return false;
        }

        Answer(new Input.Pressed(GoldenPlayer.IdOf(name, inputs), choice.Token));
        return true;
    }

    /// <summary>Reports the end of the life.</summary>
    public void End() => Report(new LifeEvent(Now, LifeEventKind.End, null) { State = Journey });

    private void Answer(Input input)
    {
        foreach (var reply in Decide(input, inputs).Replies)
        {
            Show(reply, new LifeEvent(Now, LifeEventKind.Out, inputs));
        }
    }

    private void Due(Nudge nudge)
    {
        var before = Journey;
        var turn = Decide(new Input.NudgeDue(InputDecoder.NudgeId(nudge), nudge), null);
        foreach (var reply in turn.Replies)
        {
            Show(reply, new LifeEvent(Now, LifeEventKind.Nudge, null) { Class = nudge.Class, Reason = nudge.Class == NudgeClass.Promised ? nudge.Key.Split(':')[0] : nudge.About });
        }

        if (DropReason.Of(before, turn, nudge) is { } reason)
        {
            Report(new LifeEvent(Now, LifeEventKind.Dropped, null) { Class = nudge.Class, Reason = reason, State = Journey });
        }
    }

    private Turn Decide(Input input, int? number)
    {
        var before = Journey;
        var turn = decide(Journey, input, Now, tombstone?.Until > Now ? tombstone : null);
        var erase = turn.Work as HostWork.Erase;
        Keep(turn, erase);
        ReportChanges(before, number);
        return turn;
    }

    private void Keep(Turn turn, HostWork.Erase? erase)
    {
        tombstone = erase is null ? tombstone : erase.Keep;
        Journey = erase is null ? Saved(turn.Journey) : null;
        foreach (var key in erase is null ? turn.NudgesToDrop : ["*"])
        {
            nudges.Drop(key);
        }

        foreach (var nudge in erase is null ? turn.NudgesToSet : [])
        {
            nudges.Set(nudge);
        }
    }

    private static Journey Saved(Journey next) =>
        JourneyCodec.Decode(JourneyCodec.Encode(next, string.Empty)).Journey;

    private void ReportChanges(Journey? before, int? number)
    {
        var (road, locks) = (before?.Road ?? Road.Start, before?.Locks ?? Locks.None);
        if (Journey is { } after && after.Road.Stage != road.Stage)
        {
            Report(new LifeEvent(Now, LifeEventKind.Stage, number) { State = after });
        }

        if (Journey is { } locked && (locked.Locks.Contact, locked.Locks.Safety) != (locks.Contact, locks.Safety))
        {
            Report(new LifeEvent(Now, LifeEventKind.Lock, number) { State = locked });
        }
    }

    private void Show(Reply reply, LifeEvent happened)
    {
        offered = reply.Choices;
        Report(happened with
        {
            Text = reply.Text.ToString(),
            Choices = [.. reply.Choices.Select(choice => choice.Label)],
            State = Journey,
        });
    }
}
