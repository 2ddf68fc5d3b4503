using Bot.Core.Exercises;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Vault;

namespace Bot.Core.Commands;

/// <summary>What each command does. Every command works in every state.</summary>
internal static class CommandTurns
{
    /// <summary>The commands that are answered, in the order of the menu.</summary>
    public static readonly string[] Names =
    [
        "start", "help", "stage", "next", "back", "sos", "vault", "checkin", "journal", "progress", "decide", "moveon", "slip",
        "exwrote", "nocontact", "pause", "resume", "why", "settings", "privacy", "safety", "lookup", "export", "delete", "stop",
    ];

    /// <summary>Runs a command; an unknown one gets the nearest known names.</summary>
    public static void Run(TurnBuilder turn, Command command, Reading reading)
    {
        switch (command.Name)
        {
            case "start": StartTurns.Start(turn); break;
            case "help": GuideTurns.Help(turn); break;
            case "stage": GuideTurns.Stage(turn); break;
            case "next": GuideTurns.Next(turn); break;
            case "back": GuideTurns.Back(turn); break;
            case "progress": GuideTurns.Progress(turn); break;
            case "why": GuideTurns.Why(turn); break;
            case "sos": HelpTurns.Card(turn); break;
            case "vault": VaultTurns.List(turn); break;
            case "checkin": ExerciseTurns.Start(turn, "CI"); break;
            case "journal": GuideTurns.Journal(turn, command.Words); break;
            case "decide": Events.Raise(turn, Asks(turn)); break;
            case "moveon": Events.Raise(turn, StageEvent.MoveOn); break;
            case "slip": Events.Raise(turn, StageEvent.Slipped); break;
            case "exwrote": Events.Raise(turn, StageEvent.ExReachedOut); break;
            case "nocontact": Events.Raise(turn, StageEvent.ExSaidNo); break;
            case "lookup" or "tips": Lookup(turn, command, reading); break;
            case "pause": ControlTurns.Pause(turn, command.Words); break;
            case "resume": ControlTurns.Resume(turn); break;
            case "settings": ControlTurns.Settings(turn); break;
            case "privacy": turn.Say(CorePhrases.Privacy); break;
            case "safety": turn.Say(CorePhrases.SafetyPage); break;
            case "export": ControlTurns.Export(turn); break;
            case "delete": ControlTurns.AskDelete(turn); break;
            case "stop": ControlTurns.Stop(turn); break;
            default: Unknown(turn, command.Name); break;
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
        foreach (var known in Names.OrderBy(known => Distance(known, name)).Take(3))
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
