using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Tests.Stages;

public class LockRulesTests
{
    private static readonly Instant Now = Lives.Now;

    [Fact]
    public void Space_that_has_run_out_is_over_and_logistics_stay()
    {
        var locks = Locks.None.AllowLogistics().GiveSpace(Now + Duration.FromDays(30), ownChoice: false);

        locks.At(Now).Contact.ShouldBe(ContactLevel.Space);
        locks.At(Now + Duration.FromDays(30)).Contact.ShouldBe(ContactLevel.Logistics);
    }

    [Fact]
    public void An_order_is_never_loosened()
    {
        var order = Locks.None.SayNo(order: true);

        order.GiveSpace(Now, ownChoice: true).ShouldBe(order);
        order.SayNo(order: false).ShouldBe(order);
        order.ExReopened().ShouldBe(order);
        order.Reopen().ShouldBe(order);
        order.AllowLogistics().Contact.ShouldBe(ContactLevel.Order);
        order.At(Now + Duration.FromDays(3650)).ShouldBe(order);
    }

    [Fact]
    public void A_no_opens_only_to_logistics_and_only_when_the_ex_writes()
    {
        var no = Locks.None.SayNo(order: false);

        no.Reopen().ShouldBe(no);
        no.EndOwnSpace().ShouldBe(no);
        no.ExReopened().Contact.ShouldBe(ContactLevel.Logistics);
    }

    [Fact]
    public void Who_harmed_needs_a_professional_before_the_ex_can_reopen()
    {
        var harmed = Locks.None.Harmed(SafetyLock.HarmedThem, violence: true, Now);

        harmed.MayExReopen().ShouldBeFalse();
        (harmed with { ProfessionalNamed = true }).ExReopened().Safety.ShouldBe(SafetyLock.None);
    }

    [Fact]
    public void Who_was_harmed_is_never_reopened_by_the_ex()
    {
        var harmed = Locks.None.SayNo(order: false).Harmed(SafetyLock.HarmedByThem, violence: false, Now);

        harmed.ExReopened().ShouldBe(harmed);
    }

    [Fact]
    public void Who_was_harmed_may_look_again_late_and_never_after_violence()
    {
        var harmed = Locks.None.Harmed(SafetyLock.HarmedByThem, violence: false, Now);
        var violent = Locks.None.Harmed(SafetyLock.HarmedByThem, violence: true, Now);

        harmed.MayScreenAgain(30, Now + Duration.FromDays(29)).ShouldBeFalse();
        harmed.MayScreenAgain(30, Now + Duration.FromDays(30)).ShouldBeTrue();
        violent.MayScreenAgain(30, Now + Duration.FromDays(3000)).ShouldBeFalse();
        harmed.Harmed(SafetyLock.HarmedThem, violence: false, Now).MayScreenAgain(30, Now + Duration.FromDays(300)).ShouldBeFalse();
    }

    [Fact]
    public void What_the_ex_asked_for_outlasts_the_persons_own_plan()
    {
        var asked = Locks.None.GiveSpace(Now + Duration.FromDays(60), ownChoice: false);

        asked.GiveSpace(Now + Duration.FromDays(14), ownChoice: true).ShouldBe(asked);
        asked.EndOwnSpace().ShouldBe(asked);
        asked.GiveSpace(Now + Duration.FromDays(90), ownChoice: true).OwnChoice.ShouldBeFalse();
    }

    [Fact]
    public void Own_space_ends_at_the_persons_own_choice()
    {
        Locks.None.GiveSpace(Now + Duration.FromDays(60), ownChoice: true).EndOwnSpace().Contact.ShouldBe(ContactLevel.Open);
    }
}
