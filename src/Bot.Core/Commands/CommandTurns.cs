using System.Collections.Frozen;
using Bot.Core.Clocks;
using Bot.Core.Exercises;
using Bot.Core.Nudges;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Vault;

namespace Bot.Core.Commands;

/// <summary>What each command does. Every command works in every state.</summary>
internal static class CommandTurns
{
    private static readonly FrozenDictionary<string, Action<TurnBuilder, Command, Reading>> Actions = new Dictionary<string, Action<TurnBuilder, Command, Reading>>
    {
        ["start"] = (turn, _, _) => StartTurns.Start(turn),
        ["help"] = (turn, _, _) => GuideTurns.Help(turn),
        ["stage"] = (turn, _, _) => GuideTurns.Stage(turn),
        ["next"] = (turn, _, _) => GuideTurns.Next(turn),
        ["back"] = (turn, _, _) => GuideTurns.Back(turn),
        ["progress"] = (turn, _, _) => GuideTurns.Progress(turn),
        ["why"] = (turn, _, _) => GuideTurns.Why(turn),
        ["sos"] = (turn, _, _) => HelpTurns.Card(turn),
        ["vault"] = (turn, _, _) => VaultTurns.List(turn),
        ["checkin"] = (turn, _, _) => ExerciseTurns.Start(turn, "CI"),
        ["journal"] = (turn, command, _) => GuideTurns.Journal(turn, command.Words),
        ["decide"] = (turn, _, _) => Events.Raise(turn, Asks(turn)),
        ["moveon"] = (turn, _, _) => Events.Raise(turn, StageEvent.MoveOn),
        ["slip"] = (turn, _, _) => Events.Raise(turn, StageEvent.Slipped),
        ["exwrote"] = (turn, _, _) => Events.Raise(turn, StageEvent.ExReachedOut),
        ["nocontact"] = (turn, _, _) => Events.Raise(turn, StageEvent.ExSaidNo),
        ["lookup"] = Lookup,
        ["tips"] = Lookup,
        ["pause"] = (turn, command, _) => ControlTurns.Pause(turn, command.Words),
        ["nudges"] = (turn, command, _) => NudgeControl.List(turn, command.Words),
        ["less"] = (turn, _, _) => NudgeControl.Less(turn),
        ["remind"] = (turn, command, _) => ReminderTurns.Add(turn, command.Words),
        ["quiet"] = (turn, command, _) => ClockTurns.Quiet(turn, command.Words),
        ["tz"] = (turn, command, _) => ClockTurns.Zone(turn, command.Words),
        ["resume"] = (turn, _, _) => ControlTurns.Resume(turn),
        ["settings"] = (turn, _, _) => ControlTurns.Settings(turn),
        ["privacy"] = (turn, _, _) => turn.Say(CorePhrases.Privacy),
        ["safety"] = (turn, _, _) => turn.Say(CorePhrases.SafetyPage),
        ["export"] = (turn, _, _) => ControlTurns.Export(turn),
        ["delete"] = (turn, _, _) => ControlTurns.AskDelete(turn),
        ["stop"] = (turn, _, _) => ControlTurns.Stop(turn),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the commands that are answered.</summary>
    public static IEnumerable<string> Names => Actions.Keys;

    /// <summary>Runs a command; an unknown one gets the nearest known names.</summary>
    public static void Run(TurnBuilder turn, Command command, Reading reading)
    {
        if (Actions.TryGetValue(command.Name, out var act))
        {
            act(turn, command, reading);
        }
        else
        {
            Unknown(turn, command.Name);
        }
    }

    /// <summary>From MOVEON and CLOSED, asking for the decision is T12; for who was harmed it may be the screen anew.</summary>
    private static StageEvent Asks(TurnBuilder turn) =>
        turn.Journey.Road.Stage is Stage.MoveOn or Stage.Closed ? StageEvent.ChangedMind : StageEvent.AskDecide;

    private static void Lookup(TurnBuilder turn, Command command, Reading reading)
    {
        if (command.Words.Length == 0)
        {
            LookupTurns.AskWhat(turn);
        }
        else
        {
            LookupTurns.Answer(turn, reading);
        }
    }

    private static void Unknown(TurnBuilder turn, string name)
    {
        turn.Say(CorePhrases.CommandUnknown);
        foreach (var known in Names.OrderBy(known => Distance(known, name)).ThenBy(known => known, StringComparer.Ordinal).Take(3))
        {
            turn.Offer(Tokens.Command(known), "/" + known);
        }
    }

    /// <summary>How far two names are apart: edits over the first 20 letters.</summary>
    private static int Distance(string one, string other)
    {
        other = other.Length > 20 ? other[..20] : other;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? corner : 1 + Math.Min(corner, Math.Min(row[j], row[j - 1]));
                corner = row[j];
                row[j] = cost;
            }
        }

        return row[other.Length];
    }
}
