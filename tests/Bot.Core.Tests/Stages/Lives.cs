using System.Collections.Immutable;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Tests.Stages;

/// <summary>Journeys at chosen points, for tests of rules.</summary>
internal static class Lives
{
    public static readonly Instant Now = Instant.FromUtc(2026, 1, 20, 12, 0);

    public static Journey At(Core.Stages.Stage stage) => Journey.Begin(Now - Duration.FromDays(60)) with
    {
        Road = Road.Start with { Stage = stage, EnteredAt = Now - Duration.FromDays(50) },
    };

    public static Journey With(this Journey journey, string key, AnswerValue value, int daysAgo = 0) => journey with
    {
        Answers = journey.Answers.SetItem(key, new Answered(value, Now - Duration.FromDays(daysAgo))),
    };

    public static Journey Did(this Journey journey, params string[] exercises) => journey with
    {
        Done = journey.Done.SetItems(exercises.Select(id => KeyValuePair.Create(
            id, new Completion(Now - Duration.FromDays(20), Now - Duration.FromDays(20), 1, Complete: true)))),
    };

    public static Journey Chose(this Journey journey, string key, string option) => journey.With(key, new AnswerValue.Chosen(option));

    public static Journey Rated(this Journey journey, string key, int number) => journey.With(key, new AnswerValue.Rated(number));

    public static Journey RatedEach(this Journey journey, string key, params (string Item, int Number)[] numbers) =>
        journey.With(key, new AnswerValue.RatedEach(numbers.ToImmutableDictionary(pair => pair.Item, pair => pair.Number)));

    public static Journey Picked(this Journey journey, string key, params string[] options) =>
        journey.With(key, new AnswerValue.Picked([.. options]));

    public static Journey Logged(this Journey journey, string key, int entries, params (string Field, string Option)[] fields) =>
        journey.With(key, new AnswerValue.Logged([.. Enumerable.Range(0, entries).Select(_ => new LogEntry(
            Now - Duration.FromDays(1),
            fields.ToImmutableDictionary(field => field.Field, AnswerValue (field) => new AnswerValue.Chosen(field.Option))))]));

    public static Journey CheckedIn(this Journey journey, int times, int intensity, int urge, int hoursApart = 24) => journey with
    {
        CheckIns = [.. Enumerable.Range(1, times).Select(i => new CheckIn(Now - Duration.FromHours((times - i) * hoursApart), intensity, urge, 5))],
    };
}
