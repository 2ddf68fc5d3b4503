using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;

namespace Bot.Core.Tests.Understanding;

public sealed class RiskJudgeTests
{
    private static readonly TextFeatures Nothing = new([[], [], [], []]);
    private static readonly RiskFinding Strong = new(RiskLabel.Crisis, RiskTier.Strong, Language: "de");
    private static readonly RiskFinding Weak = new(RiskLabel.Crisis, RiskTier.Weak, Language: "de");

    [Fact]
    public void What_a_strong_pattern_finds_stands_whatever_was_learned() =>
        new RiskJudge(Model(crisis: -2)).Judge(Strong, Nothing, "en").ShouldBe(Strong);

    [Fact]
    public void A_weak_sign_is_taken_back_where_everything_speaks_against_it()
    {
        new RiskJudge(Model(crisis: -2)).Judge(Weak, Nothing, "en").ShouldBe(RiskFinding.None);
        new RiskJudge(Model(crisis: -0.2f)).Judge(Weak, Nothing, "en").ShouldBe(Weak);
    }

    [Fact]
    public void The_model_finds_what_no_pattern_names_in_the_language_of_the_text()
    {
        var found = new RiskJudge(Model(crisis: 0.2f)).Judge(RiskFinding.None, Nothing, "ru");

        found.ShouldBe(new RiskFinding(RiskLabel.Crisis, RiskTier.Weak, Language: "ru", Learned: true));
    }

    [Fact]
    public void A_model_that_is_sure_is_strong_and_says_who_did_it()
    {
        var found = new RiskJudge(Model(abuse: 1, abuseStrong: 1, byMe: 1)).Judge(RiskFinding.None, Nothing, "en");

        found.Tier.ShouldBe(RiskTier.Strong);
        found.Direction.ShouldBe(HarmDirection.ByMe);
    }

    [Fact]
    public void The_graver_danger_stands_before_the_other()
    {
        var found = new RiskJudge(Model(crisis: 0.1f, abuse: 2)).Judge(RiskFinding.None, Nothing, "en");

        found.Label.ShouldBe(RiskLabel.Crisis);
        found.Beside!.Label.ShouldBe(RiskLabel.Abuse);
    }

    [Fact]
    public void Without_a_model_the_patterns_are_alone() => new RiskJudge(null).Judge(Weak, Nothing, "en").ShouldBe(Weak);

    private static LinearModel Model(float crisis = -1, float abuse = -1, float abuseStrong = -1, float byMe = -1)
    {
        float[] scores = [crisis, abuse, -1, -1, -1, abuseStrong, -1, -1, -1, byMe];
        return new LinearModel(RiskHeads.All, [.. scores.Select(score => new Head(score, 1))], [1, 1, 1, 1], ([], []));
    }
}
