using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Tests.Saved;

public sealed class JourneyCodecTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 5, 9, 0) + Duration.FromNanoseconds(1_234_500);

    [Fact]
    public void A_journey_with_everything_in_it_comes_back_as_it_was()
    {
        var bytes = JourneyCodec.Encode(Everything(), "p1");

        var saved = JourneyCodec.Decode(bytes);

        saved.Format.ShouldBe(Upgrades.Newest);
        saved.Playbook.ShouldBe("p1");
        JourneyCodec.Encode(saved.Journey, "p1").ShouldBe(bytes);
        saved.Journey.Answer("A1.some").ShouldBeOfType<AnswerValue.Picked>().Options.ShouldBe(["b", "a"]);
        saved.Journey.Run!.Progress.ShouldBeOfType<Progress.Logging>().Fields.ShouldContainKey("f");
        saved.Journey.CheckIns[0].At.ShouldBe(Now);
    }

    [Fact]
    public void A_journey_that_has_just_begun_comes_back_as_it_was()
    {
        var saved = JourneyCodec.Decode(JourneyCodec.Encode(Journey.Begin(Now), string.Empty));

        saved.Journey.Road.ShouldBe(Road.Start);
        saved.Journey.Suspended.IsDefault.ShouldBeFalse();
        saved.Journey.Answers.ShouldBeEmpty();
        saved.Journey.Preferences.ShouldBe(new Preferences());
    }

    [Fact]
    public void Equal_journeys_give_equal_bytes_whatever_the_order_they_were_filled_in()
    {
        string[] keys = ["b", "é", "a", "B", "z.1", "z.0"];
        var forth = keys.Aggregate(Journey.Begin(Now), WithAnswer);
        var back = keys.Reverse().Aggregate(Journey.Begin(Now), WithAnswer);

        JourneyCodec.Encode(forth, "p").ShouldBe(JourneyCodec.Encode(back, "p"));
    }

    [Fact]
    public void A_journey_of_a_newer_program_is_named_as_such()
    {
        var newer = Encoding.UTF8.GetBytes("""{"format":99,"playbook":"p","shape":"older","state":{"unheard":1}}""");

        var error = Should.Throw<NewerFormatException>(() => JourneyCodec.Decode(newer));

        error.Found.ShouldBe(99);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"format":"1"}""")]
    [InlineData("""{"format":1,"playbook":"p","shape":"older","state":null}""")]
    [InlineData("""{"format":1,"playbook":"p","shape":"older","state":{"startedAt":"yesterday"}}""")]
    public void What_is_no_journey_is_said_to_be_none(string text) =>
        Should.Throw<FormatException>(() => JourneyCodec.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_stored_example_of_format_1_still_reads()
    {
        var stored = Encoding.UTF8.GetBytes(SavedExamples.Format1);

        var saved = JourneyCodec.Decode(stored);

        saved.Format.ShouldBe(1);
        saved.Journey.Road.Stage.ShouldBe(Stage.Space);
        saved.Journey.Vault[0].Issues.ShouldBe([DraftIssue.Pressure, DraftIssue.TooLong]);
        var again = JourneyCodec.Encode(saved.Journey, saved.Playbook);
        JourneyCodec.Encode(JourneyCodec.Decode(again).Journey, saved.Playbook).ShouldBe(again);
    }

    [Fact]
    public void The_stored_example_of_format_2_still_reads()
    {
        var saved = JourneyCodec.Decode(Encoding.UTF8.GetBytes(SavedExamples.Format2));

        saved.Format.ShouldBe(2);
        saved.Journey.Nudges.Planned.ShouldBe(Nudges().Planned);
        saved.Journey.Nudges.Sent.ShouldBe(Nudges().Sent);
        saved.Journey.Nudges.Reminders.ShouldBe(Nudges().Reminders);
        var again = JourneyCodec.Encode(saved.Journey, saved.Playbook);
        JourneyCodec.Encode(JourneyCodec.Decode(again).Journey, saved.Playbook).ShouldBe(again);
    }

    [Fact]
    public void A_journey_of_format_1_begins_without_nudges() =>
        JourneyCodec.Decode(Encoding.UTF8.GetBytes(SavedExamples.Format1)).Journey.Nudges.ShouldBeEquivalentTo(new NudgeState());

    [Fact]
    public void A_field_that_a_later_program_added_starts_with_its_default_when_an_older_one_left_it_out()
    {
        var old = Encoding.UTF8.GetBytes("""{"format":1,"playbook":"p","shape":"older","state":{"startedAt":"2026-01-05T09:00:00Z","preferences":{}}}""");

        var journey = JourneyCodec.Decode(old).Journey;

        JourneyCodec.Encode(journey, "p").ShouldBe(JourneyCodec.Encode(new Journey { StartedAt = journey.StartedAt }, "p"));
    }

    [Fact]
    public void Upgrades_run_one_after_another_from_the_format_found()
    {
        ImmutableArray<Func<JsonObject, JsonObject>> steps = [Mark("one"), Mark("two"), Mark("three")];

        Upgrades.Apply(new JsonObject { ["seen"] = string.Empty }, 2, steps)["seen"]!.GetValue<string>().ShouldBe("two three ");
    }

    [Fact]
    public void Replies_nudges_and_entries_come_back_as_they_were()
    {
        var reply = new Reply(
            new RichText([new Span("Hi ", SpanStyle.Plain), new Span("you ♥", SpanStyle.Bold)]),
            [new Choice("t", "Yes"), new Choice("h", "Help now", ChoiceRole.Help)],
            new Attachment("a.txt", "text/plain", [1, 2, 255]),
            Privacy.NeutralPreview);
        var nudge = new Nudge("k", Now, NudgeClass.Promised, "letter", "f");
        var entry = new Entry(Now, EntryKind.Journal, "RF2.columns", "\"quoted\" \u0000 and ünusual");

        var read = PieceCodec.DecodeReply(PieceCodec.Encode(reply));

        read.Text.Spans.ShouldBe(reply.Text.Spans);
        read.Choices.ShouldBe(reply.Choices);
        read.File!.Bytes.ShouldBe(reply.File!.Bytes);
        read.Privacy.ShouldBe(reply.Privacy);
        PieceCodec.DecodeNudge(PieceCodec.Encode(nudge)).ShouldBe(nudge);
        PieceCodec.DecodeEntry(PieceCodec.Encode(entry)).ShouldBe(entry);
    }

    internal static Journey Everything() => Journey.Begin(Now) with
    {
        Revision = 7,
        Road = new Road(
            Stage.Space, Now, [Stage.Grow], [new Stop(Stage.Reflect, Now)], Together: true, 1, Verdict.SlowTry, Now, null, Now),
        Locks = new Locks(
            ContactLevel.Space, Now, OwnChoice: true, Logistics: true, SafetyLock.Both, Now, Violence: true, ProfessionalNamed: false),
        Interrupts = new Interrupts(
            new CrisisHold(Now, Now, "en", "dark", Open: true), Now, MinorState.Asked, Ended: false, Blocked: true, ImmutableDictionary<RiskLabel, Instant>.Empty.Add(RiskLabel.Pursuit, Now).Add(RiskLabel.Abuse, Now)),
        Run = new ExerciseRun(
            "GR3", "log", 4, 2, new Progress.Logging(Fields("f", new AnswerValue.Rated(3)), 1, [new LogEntry(Now, Fields("g", new AnswerValue.Chosen("x")))]), ["a"], Skipped: true, Now),
        Suspended = [.. Waiting().Select((progress, index) => new ExerciseRun("E" + index, "p", index, 0, progress, [], Skipped: false, Now))],
        Answers = Given().ToImmutableDictionary(pair => "A1." + pair.Key, pair => new Answered(pair.Value, Now), StringComparer.Ordinal),
        Done = ImmutableDictionary<string, Completion>.Empty.Add("RF1", new Completion(Now, Now, 2, Complete: true)),
        Vault = [new Letter("l1", "words", DraftKind.Urge, Now, Now, [DraftIssue.Pressure, DraftIssue.TooLong], 8, LetterStatus.Held, Returns: true)],
        CheckIns = [new CheckIn(Now, 5, null, 7)],
        Contacts = new ContactRecord([Now], 3, Now, [Now], [new Exchange(Now, BegunByThem: true)], [new Apology("it", Now)]),
        Preferences = new Preferences { Language = "de", Zone = "Europe/Kyiv", OffsetMinutes = 120, Country = "UA", StoringAgreedAt = Now, NudgesAgreedAt = Now, NudgesAsked = true, RiskNudgesAgreedAt = Now, QuietFrom = 1320, QuietTo = 480, EndedAt = Now },
        Nudges = Nudges(),
        Offered = [new Choice("t", "Ja", ChoiceRole.Way)],
        Why = new WhyNote("RF1", "why.rule", ["RF1.causes"]),
    };

    private static NudgeState Nudges() => new()
    {
        Planned = [new PlannedNudge("plan:routine", Now, NudgeClass.Routine, NudgeSlot.DecideAgain)],
        Promised = [new PromisedNudge("vault:v1", Now)],
        Sent = [new SentNudge(Now, NudgeClass.RiskWindow, NudgeSlot.RiskDay, 4_000_000_000)],
        Ignored = 3,
        AwaitingSince = Now,
        KeepAskedAt = Now,
        Less = 2,
        Later = NudgeSlot.Goal,
        NotBefore = Now,
        AtMinute = 1050,
        Muted = [new LocalDate(2026, 2, 28)],
        ClockAskedAt = Now,
        Reminders = [new Reminder("8", Now, "call Mia")],
    };

    private static Dictionary<string, AnswerValue> Given() => new(StringComparer.Ordinal)
    {
        ["skip"] = new AnswerValue.Skipped(NotSure: true),
        ["seen"] = new AnswerValue.Seen(),
        ["one"] = new AnswerValue.Chosen("a"),
        ["some"] = new AnswerValue.Picked(["b", "a"]),
        ["rate"] = new AnswerValue.Rated(4),
        ["rates"] = new AnswerValue.RatedEach(ImmutableDictionary<string, int>.Empty.Add("trust", 2).Add("care", 4)),
        ["text"] = new AnswerValue.Wrote("Ich weiß es nicht."),
        ["list"] = new AnswerValue.Listed(["x", "y"]),
        ["cols"] = new AnswerValue.Paired(["l"], ["r"]),
        ["date"] = new AnswerValue.Dated(new LocalDate(2024, 2, 29)),
        ["days"] = new AnswerValue.Lasted(21),
        ["log"] = new AnswerValue.Logged([new LogEntry(Now, Fields("d", new AnswerValue.Dated(new LocalDate(2026, 1, 1))))]),
        ["score"] = new AnswerValue.Scored(6, 8),
        ["kept"] = new AnswerValue.Kept(null),
    };

    private static Progress[] Waiting() =>
    [
        new Progress.Fresh(),
        new Progress.Picking(["a"]),
        new Progress.Rating(ImmutableDictionary<string, int>.Empty.Add("b", 1).Add("a", 2), 2),
        new Progress.Writing(["l"]),
        new Progress.Filling(["l"], [], OnRight: true),
        new Progress.Drawing(["c"]),
        new Progress.Drilling(3, 2),
        new Progress.Composing("draft", [DraftIssue.Blame]),
    ];

    private static ImmutableDictionary<string, AnswerValue> Fields(string key, AnswerValue value) =>
        ImmutableDictionary<string, AnswerValue>.Empty.Add(key, value);

    private static Journey WithAnswer(Journey journey, string key) =>
        journey with { Answers = journey.Answers.Add(key, new Answered(new AnswerValue.Seen(), Now)) };

    private static Func<JsonObject, JsonObject> Mark(string word) => state =>
        new JsonObject { ["seen"] = state["seen"]!.GetValue<string>() + word + " " };
}
