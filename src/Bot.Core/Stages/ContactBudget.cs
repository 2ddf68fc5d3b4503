using Bot.Core.Content;
using Bot.Core.Exercises;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>
/// The contact budget (RO5): one opener; silence means a long wait and at most one more in a life; a used-up budget is a
/// no.
/// </summary>
public static class ContactBudget
{
    /// <summary>True when an opener is within the budget now.</summary>
    public static bool MayOpen(ContactRecord contacts, Rules rules, Instant now) =>
        contacts.Openers.IsEmpty
        || (contacts.Openers.Length < rules.OpenersMax && now - contacts.Openers[^1] >= Duration.FromDays(rules.SilenceWaitDays));

    /// <summary>True when no opener is left, ever.</summary>
    public static bool IsUsedUp(ContactRecord contacts, Rules rules) => contacts.Openers.Length >= rules.OpenersMax;

    /// <summary>After an opener was told: over the budget is a sign of pursuit (T4b).</summary>
    internal static bool SayAfterOpener(TurnBuilder turn)
    {
        var openers = turn.Journey.Contacts.Openers;
        var tooSoon = openers.Length >= 2 && openers[^1] - openers[^2] < Duration.FromDays(turn.Rules.SilenceWaitDays);
        var unanswered = !turn.Journey.Contacts.Exchanges.Any(exchange => openers.Length >= 2 && exchange.At > openers[^2]);
        if (openers.Length > turn.Rules.OpenersMax || (tooSoon && unanswered))
        {
            Events.Raise(turn, StageEvent.PursuitSigns);
            return true;
        }

        return false;
    }

    /// <summary>Silence: wait, or, with the budget used up, a no (R8, "budget used up").</summary>
    internal static bool SayAfterSilence(TurnBuilder turn)
    {
        if (!IsUsedUp(turn.Journey.Contacts, turn.Rules))
        {
            return false;
        }

        Events.Raise(turn, StageEvent.ExSaidNo);
        return true;
    }
}
