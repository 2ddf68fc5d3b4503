using Bot.Core;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>The state a simulated life begins with.</summary>
internal static class LifeStart
{
    /// <summary>An adult who agreed to storing and to nudges; null for who begins from nothing.</summary>
    public static Journey? Of(LifeScript script)
    {
        if (script.Onboard)
        {
            return null;
        }

        var journey = At(script.Stage, script.Start);
        return journey with
        {
            Preferences = journey.Preferences with { Language = script.Language, Zone = script.Zone, Country = script.Country },
        };
    }

    /// <summary>The same person at a stage, of whom neither country nor clock is known.</summary>
    public static Journey At(Stage stage, Instant start) => Journey.Begin(start) with
    {
        Road = Road.Start with { Stage = stage, EnteredAt = start, Tracks = Beside(stage) },
        Preferences = new Preferences { StoringAgreedAt = start, NudgesAgreedAt = start, RiskNudgesAgreedAt = start, NudgesAsked = true },
    };

    /// <summary>Space and growth run side by side.</summary>
    private static System.Collections.Immutable.ImmutableArray<Stage> Beside(Stage stage) => stage switch
    {
        Stage.Space => [Stage.Grow],
        Stage.Grow => [Stage.Space],
        _ => [],
    };
}
