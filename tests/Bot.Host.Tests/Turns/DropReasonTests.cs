using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Replies;
using Bot.Host.Tests.Fakes;
using Bot.Host.Turns;

namespace Bot.Host.Tests.Turns;

public sealed class DropReasonTests
{
    private static readonly Journey Met = Journey.Begin(ManualTime.Start);
    private static readonly Nudge Nudge = new("k", ManualTime.Start, NudgeClass.Promised, "walk", "f");

    [Fact]
    public void The_gate_gives_the_reason() =>
        DropReason.Of(Met, Turn.Nothing(Met) with { Unsent = "quiet" }, Nudge).ShouldBe("quiet");

    [Fact]
    public void A_reason_stands_though_the_next_one_is_planned_already() =>
        DropReason.Of(Met, Turn.Nothing(Met) with { Unsent = "late", NudgesToSet = [Nudge] }, Nudge).ShouldBe("late");

    [Fact]
    public void What_waits_for_a_better_hour_is_not_dropped() =>
        DropReason.Of(Met, Turn.Nothing(Met) with { NudgesToSet = [Nudge] }, Nudge).ShouldBe(DropReason.Moved);

    [Fact]
    public void What_was_said_was_not_dropped() =>
        DropReason.Of(Met, Turn.Nothing(Met) with { Replies = [Reply.Say(RichText.Plain("Hi"))] }, Nudge).ShouldBeNull();

    [Fact]
    public void Whoever_was_erased_gets_none() => DropReason.Of(null, Turn.Nothing(Met), Nudge).ShouldBe("erased");
}
