using Bot.Core;
using Bot.Core.Nudges;
using Bot.Host.Tests.Fakes;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Turns;

public sealed class DropReasonTests
{
    private static readonly Instant Now = ManualTime.Start;
    private static readonly Journey Met = Journey.Begin(Now);

    [Fact]
    public void A_crisis_is_the_reason_only_while_it_is_held()
    {
        Of(Held(Now + Duration.FromHours(1), open: false)).ShouldBe("crisis");
        Of(Held(Now, open: true)).ShouldBe("crisis");
        Of(Held(Now, open: false)).ShouldBe("stale");
    }

    [Fact]
    public void A_promise_needs_no_further_consent()
    {
        Of(Met, NudgeClass.Promised).ShouldBe("stale");
        Of(Met, NudgeClass.Routine).ShouldBe("no_consent");
    }

    [Fact]
    public void Whoever_stopped_or_blocked_us_is_left_alone_for_that()
    {
        Of(Met with { Interrupts = Met.Interrupts with { Blocked = true } }).ShouldBe("blocked");
        Of(Met with { Interrupts = Met.Interrupts with { Ended = true } }).ShouldBe("ended");
    }

    private static Journey Held(Instant until, bool open) => Met with
    {
        Interrupts = Met.Interrupts with { Crisis = new CrisisHold(Now - Duration.FromDays(2), until, "en", "safer", open) },
    };

    private static string? Of(Journey before, NudgeClass kind = NudgeClass.Promised) =>
        DropReason.Of(before, Turn.Nothing(before), new Nudge("k", Now, kind, "walk", "f"), Now);
}
