using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Tests.Stages;

public class GatesTests
{
    private static readonly Rules Rules = new();

    public static TheoryData<Gate> Gates => [.. Enum.GetValues<Gate>().Where(gate => gate is not (Gate.None or Gate.RoadOpen))];

    [Theory]
    [MemberData(nameof(Gates))]
    public void A_new_journey_stands_before_every_gate(Gate gate) =>
        Core.Stages.Gates.IsOpen(gate, Lives.At(Stage.Arrive), Rules, Lives.Now).ShouldBeFalse();

    [Fact]
    public void Reflect_asks_less_of_who_broods()
    {
        var tapped = Lives.At(Stage.Reflect).Did("RF1", "RF5");

        Missing(Gate.Reflected, tapped).ShouldBe(["two_sides", "my_part"]);
        Missing(Gate.Reflected, tapped.RatedEach("RF0.items", ("loop", 4), ("why", 3), ("replay", 3))).ShouldBeEmpty();
    }

    [Fact]
    public void A_skipped_screen_keeps_decide_closed()
    {
        var decided = Screened(Lives.At(Stage.Decide)) with { };
        decided = decided with { Road = decided.Road with { DecidedAt = Lives.Now } };

        Missing(Gate.Decided, decided).ShouldBeEmpty();
        Missing(Gate.Decided, decided.With("DC1.by_me", new AnswerValue.Skipped(NotSure: false))).ShouldBe(["screen"]);
        Missing(Gate.Decided, decided.Picked("DC1.to_me", "afraid")).ShouldBe(["screen"]);
    }

    [Fact]
    public void A_decision_older_than_the_last_reset_does_not_count()
    {
        var journey = Screened(Lives.At(Stage.Decide));
        journey = journey with { Road = journey.Road with { DecidedAt = Lives.Now - Duration.FromDays(9), ResetAt = Lives.Now - Duration.FromDays(2) } };

        Missing(Gate.Decided, journey).ShouldBe(["card"]);
    }

    [Fact]
    public void Space_and_grow_open_only_when_all_is_met()
    {
        var journey = Prepared();

        Missing(Gate.Prepared, journey).ShouldBeEmpty();
        Missing(Gate.Prepared, journey.CheckedIn(7, 3, 6)).ShouldBe(["urge_low"]);
        Missing(Gate.Prepared, journey.CheckedIn(6, 3, 2)).ShouldBe(["urge_low"]);
        Missing(Gate.Prepared, journey.Logged("GR3.evidence", 2)).ShouldBe(["pattern"]);
        Missing(Gate.Prepared, journey with { Locks = journey.Locks.GiveSpace(Lives.Now + Duration.FromDays(3), ownChoice: true) }).ShouldBe(["space_over"]);
        Missing(Gate.Prepared, journey with { Road = journey.Road with { Verdict = Verdict.NotNow } }).ShouldBe(["decide_again"]);
    }

    [Theory]
    [InlineData(Gate.Decided)]
    [InlineData(Gate.Prepared)]
    [InlineData(Gate.ReadyForContact)]
    [InlineData(Gate.Exchanged)]
    [InlineData(Gate.ApologyDone)]
    [InlineData(Gate.CoreTalk)]
    [InlineData(Gate.IssuesTalked)]
    [InlineData(Gate.TrustGrown)]
    [InlineData(Gate.NamedIt)]
    [InlineData(Gate.Agreed)]
    public void Every_gate_on_the_way_back_is_closed_by_a_lock(Gate gate)
    {
        var locked = Prepared() with { Locks = Locks.None.SayNo(order: false) };
        var harmed = Prepared() with { Locks = Locks.None.Harmed(SafetyLock.HarmedByThem, violence: false, Lives.Now) };

        Missing(gate, locked).ShouldContain("lock");
        Missing(gate, harmed).ShouldContain("lock");
    }

    [Fact]
    public void Trust_takes_weeks_and_kept_promises()
    {
        var kept = Lives.At(Stage.Trust).Logged("TR1.ledger", 5, ("state", "kept"), ("core", "no")).Chose("TR5.opening", "yes");

        Missing(Gate.TrustGrown, kept).ShouldBeEmpty();
        Missing(Gate.TrustGrown, kept.Logged("TR1.ledger", 5, ("state", "missed"), ("core", "yes"))).ShouldBe(["kept", "core_kept"]);
        Missing(Gate.TrustGrown, kept with { Road = kept.Road with { EnteredAt = Lives.Now - Duration.FromDays(20) } }).ShouldBe(["weeks"]);
    }

    [Fact]
    public void Calm_needs_two_low_check_ins_half_a_day_apart()
    {
        Missing(Gate.Calm, Lives.At(Stage.Steady).CheckedIn(2, 6, 5, hoursApart: 12)).ShouldBeEmpty();
        Missing(Gate.Calm, Lives.At(Stage.Steady).CheckedIn(2, 6, 5, hoursApart: 6)).ShouldBe(["calm"]);
        Missing(Gate.Calm, Lives.At(Stage.Steady).CheckedIn(2, 8, 5, hoursApart: 24)).ShouldBe(["calm"]);
    }

    private static Journey Screened(Journey journey) => journey.Picked("DC1.to_me").Picked("DC1.by_me");

    private static Journey Prepared()
    {
        var journey = Screened(Lives.At(Stage.Space)).Did("SP1", "GR1").Picked("GR1.pick", "body", "people")
            .Logged("GR2.goals", 3, ("state", "done")).Logged("GR3.evidence", 3).CheckedIn(7, 3, 3);
        return journey with { Road = journey.Road with { Verdict = Verdict.SlowTry, DecidedAt = Lives.Now - Duration.FromDays(1) } };
    }

    private static ImmutableArray<string> Missing(Gate gate, Journey journey) => Core.Stages.Gates.Missing(gate, journey, Rules, Lives.Now);
}
