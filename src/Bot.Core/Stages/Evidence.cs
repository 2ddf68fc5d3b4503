using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Stages;

/// <summary>What a person's own answers say for and against trying again. What was skipped says nothing.</summary>
internal static class Evidence
{
    private static readonly string[] Fears = ["loneliness", "fear_alone", "guilt", "jealousy", "habit"];
    private static readonly string[] Loves = ["love", "shared_life"];

    public static IEnumerable<(DecisionReason Reason, bool Against)> Of(Journey journey, Rules rules)
    {
        if (Ticked(journey, "DC1.to_me") > 0 || Ticked(journey, "DC1.by_me") > 0 || journey.Locks.Safety != SafetyLock.None)
        {
            yield return (new DecisionReason("screen", string.Empty, "DC1.to_me"), true);
        }

        if (Mean(journey, "RF5.lines") is { } mean)
        {
            var low = mean < rules.HealthyMeanMin;
            yield return (new DecisionReason(low ? "healthy_low" : "healthy_high", Number(mean), "RF5.lines"), low);
        }

        if (journey.Answer("DC5.realistic") is AnswerValue.Chosen { Option: "yes" or "no" } realistic)
        {
            var no = realistic.Option == "no";
            yield return (new DecisionReason(no ? "not_realistic" : "realistic", string.Empty, "DC5.realistic"), no);
        }

        if (journey.Road.Cycles >= rules.CyclesForNotNow)
        {
            yield return (new DecisionReason("cycles", Number(journey.Road.Cycles), "AR2B.cycles"), true);
        }

        foreach (var found in Signs(journey).Concat(Wills(journey)).Concat(Motives(journey)).Concat(Change(journey)))
        {
            yield return found;
        }
    }

    private static IEnumerable<(DecisionReason Reason, bool Against)> Signs(Journey journey)
    {
        if (journey.Answer("DC4.signs") is AnswerValue.Picked signs)
        {
            var few = signs.Options.Length <= 2;
            yield return (new DecisionReason(few ? "signs_few" : "signs_many", Number(signs.Options.Length), "DC4.signs"), few);
        }
    }

    private static IEnumerable<(DecisionReason Reason, bool Against)> Wills(Journey journey)
    {
        if (Item(journey, "DC5.mine", "willingness") is { } mine && Item(journey, "DC5.theirs", "willingness") is { } theirs)
        {
            var alone = theirs <= 4 || mine - theirs >= 4;
            yield return (new DecisionReason(alone ? "willing_alone" : "willing_both", Number(theirs), "DC5.theirs"), alone);
        }
    }

    private static IEnumerable<(DecisionReason Reason, bool Against)> Motives(Journey journey)
    {
        if (journey.Answer("DC3.coins") is AnswerValue.RatedEach { Numbers.Count: > 0 } coins)
        {
            int Sum(string[] motives) => motives.Sum(motive => coins.Numbers.GetValueOrDefault(motive));
            var fear = Sum(Fears) > Sum(Loves);
            yield return (new DecisionReason(fear ? "motive_fear" : "motive_love", string.Empty, "DC3.coins"), fear);
        }
    }

    private static IEnumerable<(DecisionReason Reason, bool Against)> Change(Journey journey)
    {
        if (Item(journey, "DC2.scores", "changed") is { } changed)
        {
            var not = changed <= 1;
            yield return (new DecisionReason(not ? "not_changed" : "changed", Number(changed), "DC2.scores"), not);
        }
    }

    private static int Ticked(Journey journey, string key) => journey.Answer(key) is AnswerValue.Picked picked ? picked.Options.Length : 0;

    private static double? Mean(Journey journey, string key) =>
        journey.Answer(key) is AnswerValue.RatedEach { Numbers.Count: > 0 } rated ? rated.Numbers.Values.Average() : null;

    private static int? Item(Journey journey, string key, string item) =>
        journey.Answer(key) is AnswerValue.RatedEach rated && rated.Numbers.TryGetValue(item, out var number) ? number : null;

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
