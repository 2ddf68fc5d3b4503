using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Stages;

/// <summary>Tells whether the conditions of a prompt or an exercise hold.</summary>
internal static class Conditions
{
    /// <summary>True when every condition holds.</summary>
    public static bool Hold(ImmutableArray<Condition> conditions, FactScope scope)
    {
        foreach (var condition in conditions)
        {
            if (!Holds(condition, scope))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(Condition condition, FactScope scope)
    {
        if (condition.Subject.StartsWith("fact.", StringComparison.Ordinal))
        {
            var fact = Fact(condition.Subject["fact.".Length..], scope);
            return condition.Values.Any(value => Matches(value, fact));
        }

        var (answer, item) = Find(condition.Subject, scope);
        return condition.Values.Any(value => Matches(value, answer, item));
    }

    private static (AnswerValue? Answer, string? Item) Find(string subject, FactScope scope)
    {
        var parts = subject.Split('.');
        if (scope.Exercise is { } exercise && exercise.Find(parts[0]) is not null)
        {
            return (scope.Journey.Answer($"{exercise.Id}.{parts[0]}"), parts.ElementAtOrDefault(1));
        }

        return parts.Length < 2 ? (null, null) : (scope.Journey.Answer($"{parts[0]}.{parts[1]}"), parts.ElementAtOrDefault(2));
    }

    private static bool Matches(string value, AnswerValue? answer, string? item) => answer switch
    {
        null => value == "none",
        AnswerValue.Skipped => value == "skipped",
        AnswerValue.Chosen chosen => value == chosen.Option,
        AnswerValue.Picked picked => picked.Options.Contains(value) || (value == "none" && picked.Options.IsEmpty),
        AnswerValue.Rated rated => Compares(value, rated.Number),
        AnswerValue.RatedEach each when item is not null => each.Numbers.TryGetValue(item, out var number) && Compares(value, number),
        AnswerValue.Lasted lasted => Compares(value, lasted.Days),
        AnswerValue.Scored scored => Compares(value, scored.Right),
        AnswerValue.Kept kept => value == (kept.LetterId is null ? "binned" : "kept"),
        _ => value == "answered",
    };

    private static bool Matches(string value, string fact) =>
        value == fact || (int.TryParse(fact, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && Compares(value, number));

    private static bool Compares(string value, int number)
    {
        var bare = value.AsSpan().TrimStart("<>=");
        if (!int.TryParse(bare, NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit))
        {
            return false;
        }

        return value.AsSpan(0, value.Length - bare.Length) switch
        {
            ">=" => number >= limit,
            "<=" => number <= limit,
            ">" => number > limit,
            "<" => number < limit,
            _ => number == limit,
        };
    }

    private static string Fact(string name, FactScope scope)
    {
        var journey = scope.Journey;
        var findings = new Findings(journey, scope.Playbook.Rules, scope.Now);
        return name switch
        {
            "contact" => journey.Locks.Contact.ToString().ToLowerInvariant(),
            "safety" => journey.Locks.Safety switch
            {
                SafetyLock.None => "none",
                SafetyLock.HarmedByThem => "by_them",
                SafetyLock.HarmedThem => "by_me",
                _ => "both",
            },
            "locked" => YesNo(journey.Locks.RoadBackClosed),
            "brooding" => findings.BroodingMean is null ? "unknown" : YesNo(findings.Brooding),
            "stage" => journey.Road.Stage.Name(),
            "verdict" => Decision.Key(journey.Road.Verdict),
            "logistics" => YesNo(journey.Locks.Logistics),
            "cycles" => journey.Road.Cycles.ToString(CultureInfo.InvariantCulture),
            "night" => YesNo(Dates.KnowsClock(journey) && Dates.Local(journey, scope.Now).Hour is >= 22 or < 7),
            "stored" => YesNo(journey.Preferences.StoringAgreedAt is not null),
            "slips_week" => SlipsThisWeek(journey, scope).ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        };
    }

    private static int SlipsThisWeek(Journey journey, FactScope scope) => journey.Contacts.Slips
        .Count(slip => (scope.Now - slip).TotalDays <= scope.Playbook.Rules.SecondSlipDays);

    private static string YesNo(bool value) => value ? "yes" : "no";
}
