using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>Comes back to what was going on.</summary>
internal static class Resuming
{
    /// <summary>Asks the waiting prompt again, or offers the next steps.</summary>
    public static void AskOrMenu(TurnBuilder turn)
    {
        if (ExerciseTurns.Waiting(turn) is not null)
        {
            ExerciseTurns.AskAgain(turn);
        }
        else
        {
            Menu.Offer(turn);
        }
    }

    /// <summary>Asks the waiting prompt again, or offers the same choices once more: nothing was decided.</summary>
    public static void AskOrSame(TurnBuilder turn)
    {
        if (ExerciseTurns.Waiting(turn) is not null)
        {
            ExerciseTurns.AskAgain(turn);
            return;
        }

        foreach (var choice in turn.Journey.Offered)
        {
            turn.Offer(choice.Token, choice.Label, choice.Role);
        }
    }

    /// <summary>Sets a running exercise aside; it goes on later where it was.</summary>
    public static void SetAside(TurnBuilder turn)
    {
        if (turn.Journey.Run is { } run)
        {
            turn.Journey = turn.Journey with
            {
                Run = null,
                Suspended = [.. turn.Journey.Suspended.Where(other => other.ExerciseId != run.ExerciseId), run],
            };
        }
    }
}
