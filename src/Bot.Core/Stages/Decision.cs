using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Core.Stages;

/// <summary>
/// The decision table of DC7 (docs/decision.md): what the answers say, with the reasons. No odds; the person may disagree.
/// </summary>
public static class Decision
{
    /// <summary>The verdict and its reasons, the weightiest first.</summary>
    public static (Verdict Verdict, ImmutableArray<DecisionReason> Reasons) Weigh(Journey journey, Rules rules)
    {
        var against = ImmutableArray.CreateBuilder<DecisionReason>();
        var towards = ImmutableArray.CreateBuilder<DecisionReason>();
        foreach (var (reason, isAgainst) in Evidence.Of(journey, rules))
        {
            (isAgainst ? against : towards).Add(reason);
        }

        var verdict = Verdict(journey, rules, against, towards.Count);
        return (verdict, verdict == Stages.Verdict.SlowTry ? [.. towards, .. against] : [.. against, .. towards]);
    }

    /// <summary>The verdict in one sentence.</summary>
    public static string VerdictText(FactScope scope) => Phrase(scope, $"decision.verdict.{Key(Of(scope))}");

    /// <summary>The reasons, a line each, quoting the person's own answers.</summary>
    public static string ReasonsText(FactScope scope)
    {
        var reasons = Weigh(scope.Journey, scope.Playbook.Rules).Reasons;
        return string.Join('\n', reasons.Take(5).Select(reason => $"– {Phrase(scope, $"decision.reason.{reason.Id}", reason.Value)}"));
    }

    /// <summary>What stays open with the verdict.</summary>
    public static string OpenText(FactScope scope) => Phrase(scope, $"decision.open.{Key(Of(scope))}");

    /// <summary>The verdict's name in content, such as <c>not_now</c>.</summary>
    public static string Key(Verdict verdict) => verdict switch
    {
        Stages.Verdict.None => "none",
        Stages.Verdict.Away => "away",
        Stages.Verdict.NotNow => "not_now",
        Stages.Verdict.SlowTry => "slow_try",
        Stages.Verdict.BetterOff => "better_off",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };

    private static Verdict Verdict(Journey journey, Rules rules, ImmutableArray<DecisionReason>.Builder against, int towards)
    {
        bool Has(string id) => against.Any(reason => reason.Id == id);
        var cycles = journey.Road.Cycles >= rules.CyclesForNotNow;
        return (Has("screen"), Has("healthy_low"), towards) switch
        {
            (true, _, _) => Stages.Verdict.Away,
            (_, true, _) when Has("not_realistic") || Has("signs_few") => Stages.Verdict.BetterOff,
            (_, true, _) => Stages.Verdict.NotNow,
            _ when Has("not_realistic") => Stages.Verdict.Away,
            _ when cycles || Has("signs_few") || Has("willing_alone") || Has("motive_fear") || Has("not_changed") => Stages.Verdict.NotNow,
            (_, _, >= 3) => Stages.Verdict.SlowTry,
            _ => Stages.Verdict.NotNow,
        };
    }

    private static Verdict Of(FactScope scope) => Weigh(scope.Journey, scope.Playbook.Rules).Verdict;

    private static string Phrase(FactScope scope, string key, string value = "") =>
        scope.Playbook.Phrases.TryGetValue(key, out var phrase)
            ? phrase.Pick(0).Fill(name => name is "mean" or "count" ? value : string.Empty).ToString()
            : string.Empty;
}
