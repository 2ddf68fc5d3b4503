using NodaTime;

namespace Bot.Core;

/// <summary>Days steady: they grow with time, and a slip takes off a few, never all.</summary>
internal static class SteadyDays
{
    public static int At(Journey journey, Instant now)
    {
        var record = journey.Contacts;
        var running = record.SteadyFrom is { } from ? (int)(now - from).TotalDays : 0;
        return Math.Max(0, record.SteadyDays + running);
    }

    /// <summary>The record after a slip: at most <paramref name="cost"/> days less, and counting goes on from here.</summary>
    public static ContactRecord AfterSlip(Journey journey, int cost, Instant now)
    {
        var days = At(journey, now);
        return journey.Contacts with
        {
            Slips = journey.Contacts.Slips.Add(now),
            SteadyDays = Math.Max(0, days - cost),
            SteadyFrom = now,
        };
    }
}
