using Bot.Core.Content;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Tests.Stages;

public class BudgetTests
{
    private static readonly Rules Rules = new();

    [Fact]
    public void One_opener_then_a_long_wait_then_one_more_in_a_life()
    {
        var none = ContactRecord.Empty;
        var one = none with { Openers = [Lives.Now] };
        var two = none with { Openers = [Lives.Now, Lives.Now + Duration.FromDays(30)] };

        ContactBudget.MayOpen(none, Rules, Lives.Now).ShouldBeTrue();
        ContactBudget.MayOpen(one, Rules, Lives.Now + Duration.FromDays(29)).ShouldBeFalse();
        ContactBudget.MayOpen(one, Rules, Lives.Now + Duration.FromDays(30)).ShouldBeTrue();
        ContactBudget.MayOpen(two, Rules, Lives.Now + Duration.FromDays(3000)).ShouldBeFalse();
        ContactBudget.IsUsedUp(two, Rules).ShouldBeTrue();
    }

    [Fact]
    public void The_same_thing_is_apologised_for_once()
    {
        var once = ApologyLedger.Deliver(ContactRecord.Empty, "shouting in March", Lives.Now);

        ApologyLedger.MayApologise(once, " Shouting in march ").ShouldBeFalse();
        ApologyLedger.MayApologise(once, "being late").ShouldBeTrue();
        ApologyLedger.Deliver(once, "Shouting in March", Lives.Now).Apologies.Length.ShouldBe(1);
    }

    [Fact]
    public void A_slip_costs_three_days_at_most_and_never_all()
    {
        var journey = Lives.At(Stage.Space) with { Contacts = ContactRecord.Empty with { SteadyFrom = Lives.Now - Duration.FromDays(20) } };
        var after = journey with { Contacts = SteadyDays.AfterSlip(journey, Rules.SlipCostDays, Lives.Now) };

        SteadyDays.At(journey, Lives.Now).ShouldBe(20);
        SteadyDays.At(after, Lives.Now).ShouldBe(17);
        SteadyDays.At(after, Lives.Now + Duration.FromDays(2)).ShouldBe(19);
    }
}
