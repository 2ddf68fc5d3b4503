using Bot.Core.Understanding;

namespace Bot.Core.Safety;

/// <summary>What is typed while a crisis card waits for its answer: labels, numbers, and plain words for yes and no.</summary>
internal static class CrisisTalk
{
    /// <summary>Hears an answer; what is not understood brings the card again, never anything else.</summary>
    public static void Hear(TurnBuilder turn, CrisisHold hold, string text)
    {
        if (Talk.TryLabel(turn, text) || Talk.TryNumber(turn, text))
        {
            return;
        }

        // The card asks "are you thinking of it?" first, and "are you safe?" when it comes back.
        var asksSafe = hold.Answer != "none" || !turn.Journey.Offered.Any(choice => choice.Token == Tokens.CrisisMark + "denied");
        switch (YesNoWords.Of(text))
        {
            case true when !asksSafe:
            case false when asksSafe:
                CrisisTurns.Press(turn, "yes");
                break;
            case false:
                CrisisTurns.Press(turn, "dark");
                break;
            default:
                CrisisTurns.Return(turn, hold);
                break;
        }
    }
}
