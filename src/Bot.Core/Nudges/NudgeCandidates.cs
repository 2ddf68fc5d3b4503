using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>
/// What a routine nudge could be for, best first (nudges.md, rule 7): the person's own unfinished plan, then the stage, then
/// encouragement. On low days only gentle ones, on good days growth first, and never two tasks in a row.
/// </summary>
internal static class NudgeCandidates
{
    /// <summary>What was left is brought up twice, and then left in peace.</summary>
    private const int MostReminders = 2;

    private static readonly NudgeSlot[] Gentle = [NudgeSlot.Checkin, NudgeSlot.Encourage];

    private static readonly NudgeSlot[] Ordinary =
    [
        NudgeSlot.Unfinished, NudgeSlot.Promise, NudgeSlot.Goal, NudgeSlot.Review, NudgeSlot.Clarity, NudgeSlot.DecideAgain,
        NudgeSlot.Exercise, NudgeSlot.Checkin, NudgeSlot.Encourage,
    ];

    private static readonly NudgeSlot[] Good =
        [NudgeSlot.Win, NudgeSlot.Goal, NudgeSlot.Promise, NudgeSlot.Exercise, NudgeSlot.Checkin, NudgeSlot.Encourage];

    /// <summary>True for what asks for work.</summary>
    public static bool IsTask(NudgeSlot slot) => slot is not (NudgeSlot.RiskDay or NudgeSlot.RiskEvening or NudgeSlot.Checkin or NudgeSlot.Encourage or NudgeSlot.Win or NudgeSlot.Keep);

    /// <summary>The candidates at an instant, best first.</summary>
    public static IEnumerable<NudgeSlot> Of(Journey journey, NudgeScope scope, Instant at)
    {
        var rules = scope.Playbook.Rules;
        var isLow = NudgeMood.IsLow(journey, rules, at);
        var lastWasTask = journey.Nudges.Sent.LastOrDefault(sent => sent.Class == NudgeClass.Routine) is { } last && IsTask(last.Slot);
        var order = isLow || lastWasTask ? Gentle : NudgeMood.IsGood(journey, rules, at) ? Good : Ordinary;
        var later = journey.Nudges.Later is { } put && !(isLow && IsTask(put)) ? [put] : Array.Empty<NudgeSlot>();
        return later.Where(slot => Fits(slot, journey, scope, at))
            .Concat(order.Where(slot => IsFresh(slot, journey, scope, at) && Fits(slot, journey, scope, at)))
            .Where(slot => !NudgeChoice.Open(slot, journey, scope.Playbook, at).IsEmpty);
    }

    /// <summary>A task comes up once a week at most, and the check-in not two days running.</summary>
    private static bool IsFresh(NudgeSlot slot, Journey journey, NudgeScope scope, Instant at)
    {
        var days = slot switch
        {
            NudgeSlot.Encourage => 0,
            NudgeSlot.Checkin => 3,
            NudgeSlot.Exercise => 2,
            _ => scope.Rules.SameSlotDays,
        };
        var last = journey.Nudges.Sent.LastOrDefault(sent => sent.Slot == slot);
        return last is null || Period.DaysBetween(scope.DateOf(last.At), scope.DateOf(at)) >= days;
    }

    private static bool Fits(NudgeSlot slot, Journey journey, NudgeScope scope, Instant at) => slot switch
    {
        NudgeSlot.Unfinished => Unfinished(journey, scope.Playbook, at) is not null,
        NudgeSlot.Promise => journey.Road.Stage is >= Stage.Trust and <= Stage.Nurture && IsOld("TR1", 7, journey, at) && HasLog("TR1.ledger", journey),
        NudgeSlot.Goal => IsOld("GR2", 7, journey, at) && HasLog("GR2.goals", journey),
        NudgeSlot.Clarity => journey.Road.Stage is Stage.Space or Stage.Grow && IsOpen("SP6", journey, scope, at)
            && at - Newest(journey.Road.EnteredAt, journey.Done.GetValueOrDefault("SP6")?.LastAt) >= Duration.FromDays(7),
        NudgeSlot.DecideAgain => DecideAgain(journey, scope.Playbook.Rules, at),
        NudgeSlot.Review => IsReview(journey, scope, at),
        NudgeSlot.Exercise => journey.Run is null && journey.Road.Stage != Stage.Arrive,
        NudgeSlot.Checkin => !(journey.CheckIns.LastOrDefault()?.At > at - Duration.FromHours(36)),
        _ => true,
    };

    /// <summary>The newest exercise that was begun, left long enough ago, and may be gone on with.</summary>
    public static string? Unfinished(Journey journey, Playbook playbook, Instant at)
    {
        var open = journey.Run is { } running ? journey.Suspended.Add(running) : journey.Suspended;
        var hours = playbook.Rules.Nudges.UnfinishedHours;
        return open.Reverse().FirstOrDefault(run => at - run.StartedAt >= Duration.FromHours(hours)
            && journey.Nudges.Sent.Count(sent => sent.Slot == NudgeSlot.Unfinished && sent.At > run.StartedAt) < MostReminders
            && playbook.Exercises.TryGetValue(run.ExerciseId, out var exercise) && !exercise.Hidden
            && Access.Closed(exercise, journey, playbook.Rules, at) is null)?.ExerciseId;
    }

    private static bool DecideAgain(Journey journey, Rules rules, Instant at) =>
        !journey.Locks.RoadBackClosed && journey.Road is { Stage: Stage.Space or Stage.Grow, Verdict: not (Verdict.SlowTry or Verdict.None), DecidedAt: { } decided }
        && at - decided >= Duration.FromDays(rules.DecideAgainDays);

    /// <summary>Once in the week after each 30 days, three times; in NURTURE counted from its beginning.</summary>
    private static bool IsReview(Journey journey, NudgeScope scope, Instant at)
    {
        var from = journey.Road is { Stage: Stage.Nurture, EnteredAt: { } entered } ? entered : journey.StartedAt;
        var days = Period.DaysBetween(scope.DateOf(from), scope.DateOf(at));
        return days is >= 30 and < 97 && days % 30 < 7;
    }

    private static bool IsOld(string exerciseId, int days, Journey journey, Instant at) =>
        journey.Done.TryGetValue(exerciseId, out var done) && at - done.LastAt >= Duration.FromDays(days);

    private static bool IsOpen(string exerciseId, Journey journey, NudgeScope scope, Instant at) =>
        scope.Playbook.Exercises.TryGetValue(exerciseId, out var exercise) && Access.Closed(exercise, journey, scope.Playbook.Rules, at) is null;

    private static bool HasLog(string key, Journey journey) => journey.Answer(key) is AnswerValue.Logged { Entries.IsEmpty: false };

    private static Instant Newest(Instant? one, Instant? other) => Instant.Max(one ?? Instant.MinValue, other ?? Instant.MinValue);
}
