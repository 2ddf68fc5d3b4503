using Bot.Core;
using Bot.Core.Stages;

namespace Bot.Host.Cli.Lives;

/// <summary>The state a simulated life begins with.</summary>
internal static class LifeStart
{
    /// <summary>An adult who agreed to storing and to nudges; null for who begins from nothing.</summary>
    public static Journey? Of(LifeScript script) => script.Onboard
        ? null
        : Journey.Begin(script.Start) with
        {
            Road = Road.Start with { Stage = script.Stage, EnteredAt = script.Start, Tracks = Beside(script.Stage) },
            Preferences = new Preferences
            {
                Language = script.Language,
                Zone = script.Zone,
                Country = script.Country,
                StoringAgreedAt = script.Start,
                NudgesAgreedAt = script.Start,
                RiskNudgesAgreedAt = script.Start,
                NudgesAsked = true,
            },
        };

    /// <summary>Space and growth run side by side.</summary>
    private static System.Collections.Immutable.ImmutableArray<Stage> Beside(Stage stage) => stage switch
    {
        Stage.Space => [Stage.Grow],
        Stage.Grow => [Stage.Space],
        _ => [],
    };
}
