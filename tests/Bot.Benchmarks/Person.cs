using System.Globalization;
using Bot.Core;
using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>Somebody in the middle of things, played through the coach so that nothing about them is invented.</summary>
internal sealed class Person
{
    public static readonly Instant Now = Instant.FromUtc(2026, 1, 20, 20, 0);

    private readonly Coach coach;
    private int turns;

    public Person(Playbook playbook)
    {
        coach = new Coach(playbook);
        Journey = Journey.Begin(Now - Duration.FromDays(20));
        Journey = Journey with
        {
            Preferences = Journey.Preferences with { StoringAgreedAt = Now - Duration.FromDays(20) },
        };
    }

    /// <summary>Where they are.</summary>
    public Journey Journey { get; private set; }

    /// <summary>A text with nothing in it to find.</summary>
    public static Input.Said Says(string id, string text) => new(id, text, Reading.Nothing);

    /// <summary>Opens an exercise and waits before its first prompt.</summary>
    /// <exception cref="InvalidOperationException">It does not open.</exception>
    public Person Opens(string exercise)
    {
        Take(new Input.Pressed(NextId(), Core.Tokens.Exercise(exercise)));
        return Journey.Run?.ExerciseId == exercise
            ? this
            : throw new InvalidOperationException($"{exercise} does not open.");
    }

    /// <summary>A long way: many answers, check-ins and done exercises.</summary>
    public Person WithYears(int answers)
    {
        var answered = new Answered(new AnswerValue.Wrote("I kept quiet when it mattered, and then said too much at once."), Now);
        var past = Enumerable.Range(0, answers).Select(i => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"RF{i}.text"), answered));
        var checkIns = Enumerable.Range(1, 60).Select(i => new CheckIn(Now - Duration.FromHours(i), i % 10, i % 7, 5)).Reverse();
        Journey = Journey with { Answers = Journey.Answers.SetItems(past), CheckIns = [.. checkIns] };
        return this;
    }

    private void Take(Input input) => Journey = coach.Decide(Journey, input, Now).Journey;

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"played-{turns++}");
}
