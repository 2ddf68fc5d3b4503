using System.Globalization;
using Bot.Core.Exercises;
using Bot.Core.Prompts;
using Bot.Core.Stages;

namespace Bot.Core.Commands;

/// <summary>Where one stands, what comes next, and why.</summary>
internal static class GuideTurns
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary><c>/help</c>: the few things that matter, and the commands.</summary>
    public static void Help(TurnBuilder turn)
    {
        turn.Say(CorePhrases.Help);
        turn.Offer(Tokens.Command("next"), "/next");
        turn.Offer(Tokens.Command("stage"), "/stage");
        turn.Offer(Tokens.Exercise("SP3"), turn.Playbook.Phrases[CorePhrases.DoorText].Variants[0].ToString());
        turn.Offer(Tokens.Event(StageEvent.ExReachedOut), turn.Playbook.Phrases[CorePhrases.DoorWrote].Variants[0].ToString());
        turn.Offer(Tokens.Command("slip"), "/slip");
        turn.Offer(Tokens.Command("checkin"), "/checkin");
        turn.Offer(Tokens.Command("moveon"), "/moveon");
        turn.Offer(Tokens.Command("pause"), "/pause");
    }

    /// <summary><c>/stage</c>: where the person stands, what is open beside it, and what the exit waits for.</summary>
    public static void Stage(TurnBuilder turn)
    {
        var stage = turn.Playbook.Stages[turn.Journey.Road.Stage];
        turn.Say(CorePhrases.StageNow, ("stage", stage.Title), ("purpose", stage.Purpose));
        foreach (var track in turn.Journey.Road.Tracks)
        {
            if (turn.Playbook.Stages.TryGetValue(track, out var beside))
            {
                turn.Say(CorePhrases.StageBeside, ("stage", beside.Title), ("purpose", beside.Purpose));
            }
        }

        Closings.SayWhatIsMissing(turn);
        Menu.Offer(turn);
    }

    /// <summary><c>/next</c>: goes on with what runs, or starts the next exercise.</summary>
    public static void Next(TurnBuilder turn)
    {
        if (ExerciseTurns.Waiting(turn) is not null)
        {
            ExerciseTurns.AskAgain(turn);
            return;
        }

        if (turn.Journey.Suspended is [.., var newest])
        {
            ExerciseTurns.Start(turn, newest.ExerciseId);
            return;
        }

        if (Menu.Next(turn).FirstOrDefault() is { } next && !(turn.Journey.Done.ContainsKey(next.Id) && Menu.ExitIsOpen(turn)))
        {
            ExerciseTurns.Start(turn, next.Id);
            return;
        }

        if (Menu.ExitIsOpen(turn))
        {
            turn.Say(turn.Words(turn.Playbook.Stages[turn.Journey.Road.Stage].Leaving));
        }
        else
        {
            turn.Say(CorePhrases.NothingNext);
            Closings.SayWhatIsMissing(turn);
        }

        Menu.Offer(turn);
    }

    /// <summary><c>/back</c>: one prompt back, or one stage; a person may always go back.</summary>
    public static void Back(TurnBuilder turn)
    {
        if (Ways.GoBack(turn))
        {
            return;
        }

        if (turn.Journey.Run is not null)
        {
            Ways.Leave(turn);
            return;
        }

        Events.Raise(turn, StageEvent.GoBack);
    }

    /// <summary><c>/progress</c>: days steady, what was done, and a line of the last check-ins. Never a score.</summary>
    public static void Progress(TurnBuilder turn)
    {
        var done = turn.Journey.Done.Keys.Count(id => turn.Playbook.Exercises.TryGetValue(id, out var exercise) && !exercise.Hidden);
        turn.Say(CorePhrases.Progress, ("done", done.ToString(CultureInfo.InvariantCulture)));
        if (turn.Journey.Contacts.SteadyFrom is not null)
        {
            turn.Say(CorePhrases.ProgressDays);
        }

        SayLine(turn, CorePhrases.ProgressIntensity, checkIn => checkIn.Intensity);
        SayLine(turn, CorePhrases.ProgressUrge, checkIn => checkIn.Urge);
        turn.Ask(new HostWork.Chart(turn.Words(CorePhrases.ProgressChart)));
        Menu.Offer(turn);
    }

    /// <summary><c>/journal</c>: a page at once when words follow, else a page of its own.</summary>
    public static void Journal(TurnBuilder turn, string words)
    {
        if (words.Length == 0 || turn.Journey.Preferences.StoringAgreedAt is null)
        {
            ExerciseTurns.Start(turn, "JR");
            return;
        }

        turn.Note(EntryKind.Journal, "journal", words);
        turn.Say(CorePhrases.JournalKept);
        Resuming.AskOrMenu(turn);
    }

    /// <summary><c>/why</c>: which guide and which of the person's own answers led to the last message.</summary>
    public static void Why(TurnBuilder turn)
    {
        var note = turn.Journey.Why;
        if (note?.ExerciseId is { } id && turn.Playbook.Exercises.TryGetValue(id, out var exercise))
        {
            turn.Say(CorePhrases.WhyExercise, ("title", exercise.Title), ("why", exercise.Why));
            SayGuides(turn, exercise.Advice);
            SayAnswers(turn, id == "DC7" ? [.. Decision.Weigh(turn.Journey, turn.Rules).Reasons.Select(reason => reason.Answer)] : Subjects(exercise));
        }
        else
        {
            turn.Say(note?.Reason is { } reason && turn.Playbook.Phrases.ContainsKey(reason) ? reason : CorePhrases.WhyPlain);
        }

        Resuming.AskOrMenu(turn);
        turn.Journey = turn.Journey with { Why = note };
    }

    private static void SayGuides(TurnBuilder turn, IEnumerable<string> advice)
    {
        var guides = advice.Select(item => item.Split('.')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (guides.Length == 0)
        {
            turn.Say(CorePhrases.WhyOurs);
            return;
        }

        var items = turn.Playbook.Advice.Where(item => advice.Contains(item.Id)).Take(3).Select(item => $"– {item.Text}");
        var numbers = guides.Select(guide => (int.Parse(guide, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));
        turn.Say(CorePhrases.WhyGuides, ("guides", string.Join(", ", numbers)), ("items", string.Join('\n', items)));
    }

    private static void SayAnswers(TurnBuilder turn, IEnumerable<string> keys)
    {
        var lines = keys.Distinct(StringComparer.Ordinal).Select(key => AnswerLine(turn, key)).Where(line => line.Length > 0).Take(3).ToArray();
        if (lines.Length > 0)
        {
            turn.Say(CorePhrases.WhyAnswers, ("answers", string.Join('\n', lines)));
        }
    }

    /// <summary>The answers that an exercise's conditions and texts rest on.</summary>
    private static IEnumerable<string> Subjects(Content.Exercise exercise) =>
        exercise.When.Concat(exercise.Prompts.SelectMany(prompt => prompt.When)).Select(condition => condition.Subject)
            .Where(subject => subject.Contains('.', StringComparison.Ordinal) && !subject.StartsWith("fact.", StringComparison.Ordinal))
            .Select(subject => string.Join('.', subject.Split('.').Take(2)));

    private static string AnswerLine(TurnBuilder turn, string key)
    {
        var words = AnswerWords.Of(key, new FactScope(turn.Journey, turn.Playbook, null, turn.Now, turn.Seed)).ReplaceLineEndings(" ");
        var title = turn.Playbook.Exercises.GetValueOrDefault(key.Split('.')[0])?.Title ?? key;
        return words.Length == 0 ? string.Empty : $"– {title}: {(words.Length > 120 ? words[..Cut(words)] + "…" : words)}";
    }

    /// <summary>Near 120, never inside a surrogate pair.</summary>
    private static int Cut(string words) => char.IsHighSurrogate(words[119]) ? 119 : 120;

    private static void SayLine(TurnBuilder turn, string key, Func<CheckIn, int?> number)
    {
        var numbers = turn.Journey.CheckIns.Select(number).OfType<int>().TakeLast(14).ToArray();
        if (numbers.Length >= 2)
        {
            turn.Say(key, ("line", string.Concat(numbers.Select(value => Bars[value * (Bars.Length - 1) / 10]))),
                ("last", numbers[^1].ToString(CultureInfo.InvariantCulture)));
        }
    }
}
