using Bot.Core.Safety;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Tests.Safety;

public sealed class CueMemoryTests
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 1, 5, 22, 40);
    private static readonly RiskFinding Weak = new(RiskLabel.Crisis, RiskTier.Weak);

    [Fact]
    public void A_weak_sign_after_another_kind_of_sign_is_taken_at_its_word()
    {
        var journey = After(new Journey(), Evening, RiskFinding.None, "giving").Journey;

        After(journey, Evening + Duration.FromHours(1), Weak, "farewell").Risk.Tier.ShouldBe(RiskTier.Strong);
    }

    [Fact]
    public void Three_kinds_of_signs_are_asked_about_though_none_says_it_alone()
    {
        var first = After(new Journey(), Evening, RiskFinding.None, "giving").Journey;
        var second = After(first, Evening + Duration.FromHours(1), RiskFinding.None, "farewell").Journey;

        After(second, Evening + Duration.FromHours(2), RiskFinding.None, "decided").Risk.ShouldBe(Weak with { Language = "en" });
    }

    [Fact]
    public void The_same_sign_twice_is_one_sign()
    {
        var journey = After(new Journey(), Evening, Weak, "farewell").Journey;

        After(journey, Evening + Duration.FromHours(1), Weak, "farewell").Risk.Tier.ShouldBe(RiskTier.Weak);
    }

    [Fact]
    public void After_a_day_a_sign_is_forgotten()
    {
        var journey = After(new Journey(), Evening, RiskFinding.None, "giving").Journey;

        var later = After(journey, Evening + Duration.FromHours(25), Weak, "farewell");

        later.Risk.Tier.ShouldBe(RiskTier.Weak);
        later.Journey.Interrupts.Cues.Select(cue => cue.Name).ShouldBe(["farewell"]);
    }

    [Fact]
    public void An_ordinary_text_changes_nothing() =>
        After(new Journey(), Evening, RiskFinding.None).Journey.Interrupts.Cues.ShouldBeEmpty();

    private static (Journey Journey, RiskFinding Risk) After(Journey journey, Instant now, RiskFinding risk, params string[] cues)
    {
        var turn = new TurnBuilder(TestPlaybook.Plain, journey, "input", now);
        var weighed = CueMemory.Weigh(turn, Reading.Nothing with { Language = "en", Risk = risk, Cues = [.. cues] });
        return (turn.Journey, weighed);
    }
}
