using Bot.Core.Exercises;
using Bot.Core.Nudges;

namespace Bot.Core.Clocks;

/// <summary>The person's clock and their quiet hours: <c>/tz</c> and <c>/quiet</c>.</summary>
internal static class ClockTurns
{
    private const int LeastAwakeHours = 3;

    private static readonly (int From, int To)[] Offers = [(20, 10), (21, 9), (22, 8), (23, 11)];

    /// <summary><c>/tz</c>: a city, a country, a zone or the time it is.</summary>
    public static void Zone(TurnBuilder turn, string words)
    {
        if (words.Length == 0)
        {
            turn.Say(Dates.KnowsClock(turn.Journey) ? NudgePhrases.Clock : NudgePhrases.ClockUnknown, ("clock", Clock(turn)));
            turn.OfferPhrase(Tokens.Exercise("AR2C"), CorePhrases.ButtonPlaceTime);
            return;
        }

        if (!TrySet(turn, words))
        {
            turn.Say(NudgePhrases.ClockNotFound);
            turn.OfferPhrase(Tokens.Exercise("AR2C"), CorePhrases.ButtonPlaceTime);
            return;
        }

        turn.Say(NudgePhrases.ClockSet, ("clock", Clock(turn)));
        Resuming.AskOrMenu(turn);
    }

    /// <summary>Sets the clock from a city, a country, a zone or the time it is.</summary>
    /// <returns>False when none of these is meant.</returns>
    public static bool TrySet(TurnBuilder turn, string words)
    {
        if (IntakeRules.TryOffset(words, turn.Now, out var minutes))
        {
            turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { OffsetMinutes = minutes, Zone = null } };
            Derive(turn);
            return true;
        }

        if (Zones.Find(words, turn.Playbook) is not { } zone)
        {
            return false;
        }

        turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { Zone = zone } };
        return true;
    }

    /// <summary>Draws the zone from country and clock, so that it keeps up with summer and winter.</summary>
    public static void Derive(TurnBuilder turn)
    {
        var preferences = turn.Journey.Preferences;
        if (preferences is not { Zone: null, Country: { } country })
        {
            return;
        }

        var zone = preferences.OffsetMinutes is { } offset ? Zones.Of(country, offset, turn.Now) : Zones.OnlyZone(country);
        turn.Journey = turn.Journey with { Preferences = preferences with { Zone = zone } };
    }

    /// <summary><c>/quiet</c>: when nothing is written first.</summary>
    public static void Quiet(TurnBuilder turn, string words)
    {
        if (words.Length > 0 && TimeWords.TrySpan(words, out var from, out var to))
        {
            SetQuiet(turn, from, to);
            return;
        }

        turn.Say(NudgePhrases.Quiet, ("quiet", QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges).ToString()));
        foreach (var offer in Offers)
        {
            var hours = QuietHours.Of(offer.From * 60, offer.To * 60, turn.Rules.Nudges);
            turn.Offer(Tokens.Quiet(hours.From, hours.To), hours.ToString());
        }
    }

    /// <summary>Sets the quiet hours; a day without a few hours in which to write is refused.</summary>
    public static void SetQuiet(TurnBuilder turn, int from, int to)
    {
        var hours = QuietHours.Of(from, to, turn.Rules.Nudges);
        if (hours.Length == 0 || hours.Length > (24 - LeastAwakeHours) * 60)
        {
            turn.Say(NudgePhrases.QuietNot);
            return;
        }

        turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { QuietFrom = from, QuietTo = to } };
        turn.Say(NudgePhrases.QuietSet, ("quiet", hours.ToString()));
        Resuming.AskOrMenu(turn);
    }

    private static string Clock(TurnBuilder turn)
    {
        var clock = QuietHours.Clock(LocalTimes.Minute(Dates.Local(turn.Journey, turn.Now).TimeOfDay));
        return turn.Journey.Preferences.Zone is { } zone ? $"{clock} ({zone.Replace('_', ' ')})" : clock;
    }
}
