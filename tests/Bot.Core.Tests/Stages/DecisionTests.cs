using Bot.Core.Content;
using Bot.Core.Stages;

namespace Bot.Core.Tests.Stages;

public class DecisionTests
{
    private static readonly Rules Rules = new();

    [Fact]
    public void Harm_points_away_whatever_else_is_said() =>
        Weigh(Hopeful().Picked("DC1.to_me", "afraid")).Verdict.ShouldBe(Verdict.Away);

    [Fact]
    public void Good_evidence_makes_a_slow_try_reasonable_and_quotes_it_first()
    {
        var (verdict, reasons) = Weigh(Hopeful());

        verdict.ShouldBe(Verdict.SlowTry);
        reasons[0].Id.ShouldBe("healthy_high");
    }

    [Fact]
    public void No_evidence_is_not_now() => Weigh(Lives.At(Stage.Decide)).Verdict.ShouldBe(Verdict.NotNow);

    [Fact]
    public void Two_earlier_breakups_make_not_now_the_best_verdict()
    {
        var journey = Hopeful();

        Weigh(journey with { Road = journey.Road with { Cycles = 2 } }).Verdict.ShouldBe(Verdict.NotNow);
    }

    [Fact]
    public void Fear_of_being_alone_is_not_a_reason_to_try() =>
        Weigh(Hopeful().RatedEach("DC3.coins", ("fear_alone", 5), ("loneliness", 4), ("love", 1))).Verdict.ShouldBe(Verdict.NotNow);

    [Fact]
    public void Wanting_it_alone_is_not_enough() =>
        Weigh(Hopeful().RatedEach("DC5.theirs", ("willingness", 2))).Verdict.ShouldBe(Verdict.NotNow);

    [Fact]
    public void An_unhealthy_relationship_without_signs_is_one_to_be_out_of() =>
        Weigh(Hopeful().RatedEach("RF5.lines", ("safe", 1), ("respected", 1)).Picked("DC4.signs")).Verdict.ShouldBe(Verdict.BetterOff);

    private static (Verdict Verdict, IReadOnlyList<DecisionReason> Reasons) Weigh(Journey journey)
    {
        var (verdict, reasons) = Decision.Weigh(journey, Rules);
        return (verdict, reasons);
    }

    private static Journey Hopeful() => Lives.At(Stage.Decide)
        .Picked("DC1.to_me").Picked("DC1.by_me")
        .RatedEach("RF5.lines", ("safe", 4), ("respected", 3), ("laughed", 4))
        .RatedEach("DC2.scores", ("right", 3), ("changed", 2), ("forgive", 2), ("healthy", 2))
        .RatedEach("DC3.coins", ("love", 5), ("shared_life", 3), ("habit", 1))
        .Picked("DC4.signs", "talk", "trust", "situational", "care")
        .RatedEach("DC5.mine", ("willingness", 8))
        .RatedEach("DC5.theirs", ("willingness", 7))
        .Chose("DC5.realistic", "yes");
}
