using System.Collections.Immutable;
using Bot.Core.Commands;
using Bot.Core.Content;
using Bot.Core.Exercises;
using Bot.Core.Nudges;
using Bot.Core.Replies;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core;

/// <summary>The turn: turns a journey and an input into the next journey and what to say. Pure, and safe to share.</summary>
public sealed class Coach
{
    private readonly Playbook playbook;

    /// <summary>A coach that works from a playbook.</summary>
    public Coach(Playbook playbook) => this.playbook = playbook;

    /// <summary>Decides one turn.</summary>
    /// <param name="journey">The saved state; null for somebody we have never met.</param>
    /// <param name="input">What happened.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="tombstone">What outlived an earlier erasure; null for nothing.</param>
    public Turn Decide(Journey? journey, Input input, Instant now, Tombstone? tombstone = null)
    {
        var before = journey ?? Tombstones.Begin(tombstone, now);
        var turn = new TurnBuilder(playbook, before with { Locks = before.Locks.At(now) }, input.Id, now);
        Burning.BurnDue(turn);
        switch (input)
        {
            case Input.NudgeDue due:
                NudgeTurns.Due(turn, due.Nudge);
                break;
            case Input.Left:
                turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Blocked = true } };
                break;
            default:
                Answer(turn, input, isNew: journey is null);
                turn.Journey = turn.Journey with { SeenAt = now };
                NudgeConsent.AskIfTime(turn);
                break;
        }

        CrisisTurns.AddFoot(turn);
        NudgeBook.Keep(turn, (input as Input.NudgeDue)?.Nudge);
        turn.Journey = turn.Journey with { Revision = before.Revision + 1 };
        return turn.Build();
    }

    /// <summary>Answers where others are, for the asker alone: without a journey, and without leaving one.</summary>
    /// <param name="input">What was said or pressed.</param>
    /// <param name="now">When.</param>
    public ImmutableArray<Reply> AnswerInPublic(Input input, Instant now) =>
        PublicTurns.Answer(new TurnBuilder(playbook, Journey.Begin(now), input.Id, now), input);

    /// <summary>Whatever a person does is answered.</summary>
    private static void Answer(TurnBuilder turn, Input input, bool isNew)
    {
        turn.Journey = turn.Journey with
        {
            Interrupts = turn.Journey.Interrupts with { Blocked = false },
            Nudges = NudgePace.Heard(turn.Journey.Nudges, turn.Rules.Nudges, turn.Now),
        };
        if (MinorTurns.Closes(input, turn))
        {
            MinorTurns.Confirmed(turn, input is Input.Said { Reading.Language: not "und" } said ? said.Reading.Language : turn.Journey.Preferences.Language);
            return;
        }

        switch (input)
        {
            case Input.Said text:
                Interruptions.Hear(turn, text, isNew);
                break;
            case Input.Pressed pressed:
                Presses.Take(turn, pressed.Token);
                break;
            case Input.Joined when turn.Journey.Interrupts is { Ended: true } or { PausedUntil: not null }:
                // Lifting a block, perhaps only to read again, takes back neither a stop nor a pause.
                turn.Say(CorePhrases.HereFor);
                Resuming.AskOrMenu(turn);
                break;
            case Input.Joined:
                StartTurns.Start(turn);
                break;
            case Input.SentMedia:
                turn.Say(CorePhrases.Media);
                Resuming.AskOrSame(turn);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(input), "No such input.");
        }

        if (!turn.HasSpoken)
        {
            turn.Say(CorePhrases.HereFor);
            Resuming.AskOrMenu(turn);
        }
    }
}
