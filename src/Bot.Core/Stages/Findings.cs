using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>What the gates ask of a journey, each question in one place.</summary>
internal readonly record struct Findings(Journey Journey, Rules Rules, Instant Now)
{
    public bool RoadOpen => !Journey.Locks.RoadBackClosed;

    /// <summary>Very intense, or within the first days (ARRIVE's exit).</summary>
    public bool NeedsSteady
    {
        get
        {
            return LastIntensity >= Rules.SteadyFromIntensity
                || (Journey.Preferences.EndedAt is { } ended && Now - ended < Duration.FromHours(Rules.SteadyFirstHours));
        }
    }

    /// <summary>Two check-ins in a row low enough and far enough apart (STEADY's exit).</summary>
    public bool Calm
    {
        get
        {
            var limit = Rules.SteadyFromIntensity;
            var low = Journey.CheckIns.Where(checkIn => checkIn.Intensity is not null).Reverse()
                .TakeWhile(checkIn => checkIn.Intensity < limit).ToArray();
            return low.Length >= 2 && low[0].At - low[^1].At >= Duration.FromHours(Rules.CalmCheckInsApartHours);
        }
    }

    /// <summary>T18: the last two intensities told were both very high.</summary>
    public bool IntenseTwice
    {
        get
        {
            var limit = Rules.SteadyFromIntensity;
            var last = Journey.CheckIns.Where(checkIn => checkIn.Intensity is not null).TakeLast(2).ToArray();
            return last.Length == 2 && last.All(checkIn => checkIn.Intensity >= limit);
        }
    }

    /// <summary>T18: every mood told in the last fourteen days was low, and they reach that far back.</summary>
    public bool LowForLong
    {
        get
        {
            var from = Now - Duration.FromDays(14);
            var moods = Journey.CheckIns.Where(checkIn => checkIn.Mood is not null && checkIn.At >= from).ToArray();
            return moods.Length >= 3 && moods[0].At <= from + Duration.FromDays(2) && moods.All(checkIn => checkIn.Mood <= 3);
        }
    }

    public bool Brooding => BroodingMean is { } mean && mean >= Rules.BroodingMeanMin;

    /// <summary>Mean of the brooding check, 0–4; null when it was not taken.</summary>
    public double? BroodingMean =>
        Journey.Answer("RF0.items") is AnswerValue.RatedEach { Numbers.Count: > 0 } rated ? rated.Numbers.Values.Average() : null;

    /// <summary>Both lists of the screen were answered, and nothing was ticked.</summary>
    public bool ScreenClean => Clean("DC1.to_me") && Clean("DC1.by_me");

    /// <summary>A clean screen that is younger than the entry into this stage.</summary>
    public bool ScreenedSinceEntry =>
        ScreenClean && Journey.Answers["DC1.to_me"].At >= (Journey.Road.EnteredAt ?? Instant.MinValue);

    /// <summary>The median urge of the last check-ins is low enough, and there are enough of them.</summary>
    public bool UrgeLow
    {
        get
        {
            var urges = Journey.CheckIns.Where(checkIn => checkIn.Urge is not null).Select(checkIn => checkIn.Urge!.Value)
                .TakeLast(Rules.MedianUrgeOver).Order().ToArray();
            return urges.Length >= Rules.MedianUrgeOver && urges[urges.Length / 2] <= Rules.MedianUrgeMax;
        }
    }

    /// <summary>Enough goals were picked, old enough and still worked on.</summary>
    public bool GoalsAlive
    {
        get
        {
            var age = Duration.FromDays(Rules.GoalAliveDays);
            return Journey.Answer("GR1.pick") is AnswerValue.Picked picked && picked.Options.Length >= Rules.GoalsAlive
                && Journey.Done.TryGetValue("GR1", out var chosen) && Now - chosen.FirstAt >= age
                && Log("GR2.goals") is { IsEmpty: false } goals && goals.Length >= Rules.GoalsAlive && Now - goals[^1].At <= age;
        }
    }

    /// <summary>There is a stage to come back to from DECIDE, and the verdict does not speak against it.</summary>
    public bool MayGoBack =>
        Journey.Road.History is [.., var stop] && (!stop.Stage.LeadsBack() || Journey.Road.Verdict == Verdict.SlowTry);

    public bool DecidedSlowTrySinceEntry =>
        Journey.Road is { Verdict: Verdict.SlowTry, DecidedAt: { } at } && at >= (Journey.Road.EnteredAt ?? Instant.MinValue);

    public bool LightExchanges =>
        Journey.Contacts.Exchanges.Length >= Rules.LightExchanges
        && Journey.Contacts.Exchanges.Select(exchange => exchange.At.InUtc().Date).Distinct().Count() >= Rules.LightExchanges;

    public bool BegunByThem => Journey.Contacts.Exchanges.Any(exchange => exchange.BegunByThem);

    public int JointChanges => Log("IS6.notes").Count(entry => Field(entry, "joint", "yes"));

    public int PromisesKeptPercent
    {
        get
        {
            var ledger = Log("TR1.ledger");
            return ledger.IsEmpty ? 0 : 100 * ledger.Count(entry => !Field(entry, "state", "missed")) / ledger.Length;
        }
    }

    public bool CoreMissed => Log("TR1.ledger").Any(entry => Field(entry, "state", "missed") && Field(entry, "core", "yes"));

    public bool LastOldPattern => Log("SL3.notes") is { IsEmpty: false } notes && Field(notes[^1], "old", "yes");

    public int DaysInStage => Journey.Road.EnteredAt is { } entered ? (int)(Now - entered).TotalDays : 0;

    private int? LastIntensity => Journey.CheckIns.LastOrDefault(checkIn => checkIn.Intensity is not null)?.Intensity;

    public bool Done(string exerciseId) => Journey.Done.TryGetValue(exerciseId, out var done) && done.Complete;

    public bool Is(string key, string option) => Journey.Answer(key) is AnswerValue.Chosen chosen && chosen.Option == option;

    public int? Number(string key) => Journey.Answer(key) is AnswerValue.Rated rated ? rated.Number : null;

    public int Score(string key) => Journey.Answer(key) is AnswerValue.Scored scored ? scored.Right : 0;

    public int LogCount(string key) => Log(key).Length;

    /// <summary>True when something was done since the last lock, new partner or new cycle.</summary>
    public bool Since(Instant? at) => at is { } done && done >= (Journey.Road.ResetAt ?? Instant.MinValue);

    private static bool Field(LogEntry entry, string field, string option) =>
        entry.Fields.TryGetValue(field, out var value) && value is AnswerValue.Chosen chosen && chosen.Option == option;

    private bool Clean(string key) => Journey.Answer(key) is AnswerValue.Picked { Options.IsEmpty: true };

    private ImmutableArray<LogEntry> Log(string key) => Journey.Answer(key) is AnswerValue.Logged logged ? logged.Entries : [];
}
