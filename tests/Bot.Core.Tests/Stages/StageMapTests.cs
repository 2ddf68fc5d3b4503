using Bot.Core.Content;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Tests.Stages;

public class StageMapTests
{
    private static readonly Rules Rules = new();

    [Fact]
    public void Every_stage_can_be_reached_and_every_event_has_an_edge()
    {
        var reached = StageMap.Edges.Select(edge => edge.Target).SelectMany(target => target switch
        {
            MapTarget.To to => (Stage[])[to.Stage, .. to.Beside],
            MapTarget.Detour detour => [detour.Stage],
            _ => [],
        }).ToHashSet();

        Enum.GetValues<Stage>().Where(stage => stage.IsStage() && stage != Stage.Arrive).ShouldAllBe(stage => reached.Contains(stage));
        Enum.GetValues<StageEvent>().Where(on => on is not StageEvent.GoBack)
            .ShouldAllBe(on => StageMap.Edges.Any(edge => edge.On == on));
    }

    [Theory]
    [InlineData(StageEvent.ExSaidNo)]
    [InlineData(StageEvent.PursuitSigns)]
    [InlineData(StageEvent.HarmedByThem)]
    [InlineData(StageEvent.HarmedThem)]
    public void A_lock_brings_everyone_back_from_the_way_to_the_ex(StageEvent on)
    {
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage.IsStage()))
        {
            var journey = Lives.At(stage) with { Road = Lives.At(stage).Road with { Tracks = [Stage.Issues], History = [new Stop(Stage.Trust, null)] } };
            var edge = StageMap.Find(journey, on, Rules, Lives.Now).ShouldNotBeNull();
            var road = Moves.Along(edge, journey.Road, Lives.Now);

            road.Stage.LeadsBack().ShouldBeFalse();
            road.Tracks.ShouldAllBe(track => !track.LeadsBack());
            road.History.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Moving_on_is_open_from_every_stage_under_every_lock()
    {
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage.IsStage()))
        {
            var journey = Lives.At(stage) with { Locks = Locks.None.SayNo(order: true).Harmed(SafetyLock.Both, violence: true, Lives.Now) };

            StageMap.Find(journey, StageEvent.MoveOn, Rules, Lives.Now).ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_detour_comes_back_to_where_it_began_and_costs_no_time_there()
    {
        var start = Lives.At(Stage.Trust);
        var away = Moves.Along(StageMap.Find(start, StageEvent.Slipped, Rules, Lives.Now)!, start.Road, Lives.Now);
        var there = start with { Road = away };
        var back = Moves.Along(StageMap.Find(there, StageEvent.SteadyEnough, Rules, Lives.Now + Duration.FromDays(2))!, away, Lives.Now + Duration.FromDays(2));

        away.Stage.ShouldBe(Stage.Steady);
        back.Stage.ShouldBe(Stage.Trust);
        back.EnteredAt.ShouldBe(start.Road.EnteredAt);
        back.History.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_partner_leads_through_first_aid_to_a_new_decision()
    {
        StageMap.Find(Lives.At(Stage.Trust), StageEvent.ExNewPartner, Rules, Lives.Now)!.Target.ShouldBe(new MapTarget.Detour(Stage.Steady));
        StageMap.Find(Lives.At(Stage.MoveOn), StageEvent.ExNewPartner, Rules, Lives.Now)!.Target.ShouldBeOfType<MapTarget.Stay>();
    }

    [Fact]
    public void A_decision_on_the_way_comes_back_to_where_it_was_asked_and_costs_no_time_there()
    {
        var space = Lives.At(Stage.Space);
        var asked = Moves.Along(StageMap.Find(space, StageEvent.AskDecide, Rules, Lives.Now)!, space.Road, Lives.Now);
        var decided = (space with { Road = asked with { Verdict = Verdict.SlowTry, DecidedAt = Lives.Now } }).Picked("DC1.to_me").Picked("DC1.by_me");
        var back = Moves.Along(StageMap.Find(decided, StageEvent.GoOn, Rules, Lives.Now)!, decided.Road, Lives.Now);

        asked.Stage.ShouldBe(Stage.Decide);
        back.Stage.ShouldBe(Stage.Space);
        back.EnteredAt.ShouldBe(space.Road.EnteredAt);
    }

    [Fact]
    public void A_decision_against_it_does_not_lead_back_into_contact()
    {
        var trust = Lives.At(Stage.Trust);
        var asked = Moves.Along(StageMap.Find(trust, StageEvent.AskDecide, Rules, Lives.Now)!, trust.Road, Lives.Now);
        var decided = (trust with { Road = asked with { Verdict = Verdict.NotNow, DecidedAt = Lives.Now } }).Picked("DC1.to_me").Picked("DC1.by_me");

        StageMap.Find(decided, StageEvent.GoOn, Rules, Lives.Now)!.Target.ShouldBeOfType<MapTarget.To>().Stage.ShouldBe(Stage.Space);
    }

    [Fact]
    public void A_breakup_is_heard_on_a_detour_from_being_together()
    {
        var slipped = Lives.At(Stage.Steady) with { Road = Lives.At(Stage.Steady).Road with { History = [new Stop(Stage.Nurture, null)] } };

        StageMap.Find(slipped, StageEvent.BrokeUpAgain, Rules, Lives.Now).ShouldNotBeNull();
    }

    [Fact]
    public void No_edge_leads_into_reopen_but_the_gate_of_outcomes()
    {
        var into = StageMap.Edges.Where(edge => edge.Target is MapTarget.To { Stage: Stage.Reopen }).ToArray();

        into.ShouldHaveSingleItem().Gate.ShouldBe(Gate.ReadyForContact);
        into[0].From.ShouldBe([Stage.Outcomes]);
    }
}
