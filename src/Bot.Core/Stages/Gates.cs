using System.Collections.Immutable;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>
/// The criteria of the gates (journey.md, "Exit" of each stage). Each criterion has an id; what is missing is told to the
/// person as the phrase <c>gate.ID</c>, so that nobody stands before a closed door without knowing why.
/// </summary>
public static class Gates
{
    /// <summary>The keys of the phrases that say what is missing, for every criterion of every gate.</summary>
    public static ImmutableArray<string> PhraseKeys { get; } =
    [
        .. Enum.GetValues<Gate>()
            .SelectMany(gate => Criteria(gate, new Findings(Journey.Begin(default), new Rules(), default)))
            .Select(criterion => $"gate.{criterion.Id}")
            .Distinct(),
    ];

    /// <summary>True when nothing is missing.</summary>
    public static bool IsOpen(Gate gate, Journey journey, Rules rules, Instant now) =>
        gate == Gate.None || Missing(gate, journey, rules, now).IsEmpty;

    /// <summary>The ids of the criteria that are not met, in a stable order.</summary>
    public static ImmutableArray<string> Missing(Gate gate, Journey journey, Rules rules, Instant now)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var (id, met) in Criteria(gate, new Findings(journey, rules, now)))
        {
            if (!met)
            {
                missing.Add(id);
            }
        }

        return missing.ToImmutable();
    }

    private static IEnumerable<(string Id, bool Met)> Criteria(Gate gate, Findings find) => gate switch
    {
        Gate.None => [],
        Gate.HasHistory => [("history", !find.Journey.Road.History.IsEmpty)],
        Gate.NeedsSteady => [("intense", find.NeedsSteady)],
        Gate.RoadOpen => [("lock", find.RoadOpen)],
        Gate.Calm => [("calm", find.Calm)],
        Gate.Reflected => Reflected(find),
        Gate.Decided => Decided(find),
        Gate.DecidedTogether => [("together", find.Journey.Road.Together), SpaceOver(find), .. Decided(find)],
        Gate.DecidedOnTheWay => [("history", find.MayGoBack), .. Decided(find)],
        Gate.DecidedTalking => [("talking", find.Is("AR4.route", "talking")), SpaceOver(find), ("slow_try", find.Journey.Road.Verdict == Verdict.SlowTry), .. Decided(find)],
        Gate.Prepared => Prepared(find),
        Gate.ReadyForContact => ReadyForContact(find),
        Gate.Exchanged => [("lock", find.RoadOpen), ("exchanges", find.LightExchanges), ("begun_by_them", find.BegunByThem)],
        Gate.ApologyDone => [("lock", find.RoadOpen), ("apology", find.Is("AP1.owed", "no") || find.Is("AP5.delivered", "yes"))],
        Gate.CoreTalk => CoreTalk(find),
        Gate.IssuesTalked => [("lock", find.RoadOpen), ("joint_changes", find.JointChanges >= 2)],
        Gate.TrustGrown => TrustGrown(find),
        Gate.NamedIt => NamedIt(find),
        Gate.Agreed => [("lock", find.RoadOpen), ("sheet", find.Done("AG1") && find.Done("AG2")), ("agreed", find.Is("AG5.agreed", "yes")), ("screen_again", find.ScreenedSinceEntry)],
        Gate.Reviewed => [("reviews", find.LogCount("NU1.review") >= 3 && find.DaysInStage >= 90)],
        Gate.MovedOn => [("graduate", find.Is("MO8.graduate", "yes"))],
        _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, "No such gate."),
    };

    private static (string Id, bool Met) SpaceOver(Findings find) => ("space_over", find.Journey.Locks.Contact != ContactLevel.Space);

    private static IEnumerable<(string Id, bool Met)> Reflected(Findings find)
    {
        yield return ("causes", find.Done("RF1"));
        yield return ("healthy", find.Done("RF5"));
        if (!find.Brooding && !find.Journey.Locks.WasHarmed)
        {
            yield return ("two_sides", find.Done("RF2"));
            yield return ("my_part", find.Done("RF3"));
        }
    }

    private static IEnumerable<(string Id, bool Met)> Decided(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return ("screen", find.ScreenClean);
        yield return ("card", find.Journey.Road.DecidedAt is { } at && at >= (find.Journey.Road.ResetAt ?? at));
    }

    private static IEnumerable<(string Id, bool Met)> Prepared(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return ("space_plan", find.Done("SP1"));
        yield return SpaceOver(find);
        yield return ("urge_low", find.UrgeLow);
        yield return ("goals", find.GoalsAlive);
        yield return ("pattern", find.LogCount("GR3.evidence") >= find.Rules.PatternEntries);
        yield return ("decide_again", find.DecidedSlowTrySinceEntry);
    }

    private static IEnumerable<(string Id, bool Met)> ReadyForContact(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return SpaceOver(find);
        yield return ("slow_try", find.Journey.Road.Verdict == Verdict.SlowTry);
        yield return ("decide_since", find.Since(find.Journey.Road.DecidedAt));
        yield return ("outcomes", find.Since(find.Journey.Road.OutcomesAt));
        yield return ("live_with_no", find.Number("OC1.live") >= find.Rules.LiveWithNoMin);
        yield return ("pledge", find.Is("OC4.pledge", "agree"));
    }

    private static IEnumerable<(string Id, bool Met)> CoreTalk(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return ("their_view", find.Done("EM1"));
        yield return ("drill", find.Score("EM3.scenes") >= find.Rules.DrillScoreMin);
        yield return ("both_want", find.Is("IS1.both", "both"));
        yield return ("screen_again", find.ScreenedSinceEntry);
    }

    private static IEnumerable<(string Id, bool Met)> TrustGrown(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return ("weeks", find.DaysInStage >= find.Rules.TrustWeeks * 7);
        yield return ("kept", find.PromisesKeptPercent >= find.Rules.PromisesKeptPercent);
        yield return ("core_kept", !find.CoreMissed);
        yield return ("open_up", find.Is("TR5.opening", "yes"));
    }

    private static IEnumerable<(string Id, bool Met)> NamedIt(Findings find)
    {
        yield return ("lock", find.RoadOpen);
        yield return ("time", find.DaysInStage >= find.Rules.SlowWeeksOrOutings * 7 || find.LogCount("SL3.notes") >= find.Rules.SlowWeeksOrOutings);
        yield return ("no_old_pattern", !find.LastOldPattern);
        yield return ("both_name", find.Is("SL1.named", "both"));
    }
}
