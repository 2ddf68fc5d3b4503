using Bot.Core.Understanding;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Understanding;

public sealed class RiskScreenTests
{
    private static readonly RiskScreen Screen = Lexicon.Screen(
        (Lexicon.Crisis(RiskTier.Strong), string.Empty, "want to die"),
        (Lexicon.Crisis(RiskTier.Strong) with { ThirdPerson = true }, string.Empty, "he will kill himself"),
        (Lexicon.Crisis(RiskTier.Strong) with { Imminent = true }, string.Empty, "took all the pills"),
        (Lexicon.Crisis(RiskTier.Strong) with { ToOthers = true }, string.Empty, "going to kill her"),
        (Lexicon.Crisis(RiskTier.Weak), "burden", "better off without me"),
        (Lexicon.Crisis(RiskTier.Weak), "burden", "am a burden"),
        (Lexicon.Crisis(RiskTier.Weak), "farewell", "goodbye everyone"),
        (Lexicon.Abuse(HarmDirection.ByThem) with { Violent = true }, string.Empty, "he hit me"),
        (Lexicon.Abuse(HarmDirection.ByMe), string.Empty, "i hit him"),
        (new RiskFinding(RiskLabel.Minor, RiskTier.Strong, Language: "de"), string.Empty, "bin 10..17"));

    [Fact]
    public void A_screen_without_a_lexicon_finds_nothing() => new RiskScreen().Screen("anything").ShouldBe(RiskFinding.None);

    [Fact]
    public void One_veiled_sign_is_weak_and_two_of_different_kinds_are_strong()
    {
        Screen.Screen("you are better off without me").Tier.ShouldBe(RiskTier.Weak);
        Screen.Screen("better off without me. i am a burden").Tier.ShouldBe(RiskTier.Weak);
        Screen.Screen("better off without me. goodbye everyone").Tier.ShouldBe(RiskTier.Strong);
    }

    [Fact]
    public void A_crisis_comes_before_harm_and_keeps_it_beside()
    {
        var found = Screen.Screen("he hit me and i want to die");
        found.Label.ShouldBe(RiskLabel.Crisis);
        found.Beside.ShouldBe(Lexicon.Abuse(HarmDirection.ByThem) with { Violent = true });
    }

    [Fact]
    public void What_changes_state_comes_before_what_only_asks()
    {
        var found = Screen.Screen("he hit me. they are better off without me");
        found.Label.ShouldBe(RiskLabel.Abuse);
        found.Beside!.Label.ShouldBe(RiskLabel.Crisis);
        found.Beside.Tier.ShouldBe(RiskTier.Weak);
    }

    [Fact]
    public void Harm_in_both_directions_is_both()
    {
        var found = Screen.Screen("he hit me and i hit him");
        found.Direction.ShouldBe(HarmDirection.Both);
        found.Violent.ShouldBeTrue();
    }

    [Fact]
    public void Ones_own_danger_comes_before_anothers()
    {
        Screen.Screen("he will kill himself").ThirdPerson.ShouldBeTrue();
        Screen.Screen("he will kill himself and i want to die").ThirdPerson.ShouldBeFalse();
    }

    [Fact]
    public void An_act_already_done_is_imminent() => Screen.Screen("i took all the pills").Imminent.ShouldBeTrue();

    [Fact]
    public void Who_would_kill_and_die_is_a_danger_to_others_too()
    {
        Screen.Screen("i want to die").ToOthers.ShouldBeFalse();
        Screen.Screen("i am going to kill her. then i want to die").ToOthers.ShouldBeTrue();
    }

    [Fact]
    public void The_reply_speaks_the_language_of_the_sentence() => Screen.Screen("ich bin 15").Language.ShouldBe("de");

    [Fact]
    public void No_text_breaks_the_screen() =>
        Prop.ForAll<string>(text => Screen.Screen(text ?? string.Empty) is not null).QuickCheckThrowOnFailure();
}
