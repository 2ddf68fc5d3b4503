using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

/// <summary>What a tester said to the bot and was not understood; each with its family.</summary>
public sealed class SpokenRiskTests
{
    private static RiskFinding Screen(string text) => ShippedRules.Rules.Risk.Screen(text);

    [Theory]
    [InlineData("help he is here and has a knife", true)]
    [InlineData("he has a knife", true)]
    [InlineData("she's got a gun", true)]
    [InlineData("he is breaking the door", true)]
    [InlineData("hes trying to break in", true)]
    [InlineData("im hiding in the bathroom from him", false)]
    [InlineData("i locked myself in the bathroom, he is screaming", false)]
    [InlineData("he's outside my door right now and i'm scared", false)]
    [InlineData("he's at the door and won't leave", false)]
    [InlineData("she is banging on my door and wont go away", false)]
    [InlineData("er steht vor der tür", false)]
    [InlineData("er steht vor der tür und ich habe Angst", false)]
    [InlineData("er hat ein messer", true)]
    [InlineData("está en mi puerta y tengo miedo", false)]
    [InlineData("tiene un cuchillo", true)]
    [InlineData("il est devant ma porte et j'ai peur", false)]
    [InlineData("il a un couteau", true)]
    [InlineData("ele está na minha porta e estou com medo", false)]
    [InlineData("ele tem uma faca", true)]
    [InlineData("он стоит под дверью и мне страшно", false)]
    [InlineData("у него нож", true)]
    public void Who_is_in_danger_from_another_now_is_heard(string text, bool violent)
    {
        var found = Screen(text);
        (found.Label, found.Tier, found.Direction, found.Imminent, found.Violent)
            .ShouldBe((RiskLabel.Abuse, RiskTier.Strong, HarmDirection.ByThem, true, violent), text);
    }

    [Theory]
    [InlineData("I checked my phone while they talked")]
    [InlineData("i've always checked my bank first")]
    [InlineData("she left and it hit me when I saw the empty wardrobe")]
    [InlineData("it hits me but I'm coping")]
    [InlineData("the news hit me when I was at work")]
    public void What_one_did_with_ones_own_things_is_no_harm(string text) => Screen(text).Tier.ShouldBe(RiskTier.None, text);

    [Theory]
    [InlineData("I texted her again last night")]
    [InlineData("I resisted texting her all day")]
    [InlineData("a week without calling him constantly")]
    [InlineData("i called him again, i feel so stupid")]
    public void A_slip_that_happens_again_is_no_pursuit(string text) => Screen(text).Tier.ShouldBe(RiskTier.None, text);

    [Theory]
    [InlineData("he sends me 50 messages a day and waits at my work", RiskTier.Strong)]
    [InlineData("she calls me 30 times a day", RiskTier.Strong)]
    [InlineData("I miss him so much. He hit me, but only when he drank.", RiskTier.Strong)]
    [InlineData("he only hit me when he was drunk", RiskTier.Strong)]
    [InlineData("she hits me when she is angry", RiskTier.Strong)]
    [InlineData("my ex waits at my work", RiskTier.Strong)]
    [InlineData("er schreibt mir dass er mich umbringt", RiskTier.Strong)]
    [InlineData("er sagt er bringt mich um", RiskTier.Strong)]
    [InlineData("he says i'm worthless every day", RiskTier.Weak)]
    [InlineData("she keeps telling me i'm nothing", RiskTier.Weak)]
    [InlineData("i got a restraining order against him", RiskTier.Weak)]
    [InlineData("i have a protective order against my ex", RiskTier.Weak)]
    public void Harm_by_the_other_is_heard(string text, RiskTier tier) =>
        (Screen(text).Label, Screen(text).Tier, Screen(text).Direction).ShouldBe((RiskLabel.Abuse, tier, HarmDirection.ByThem), text);

    [Theory]
    [InlineData("i want to end it all", false)]
    [InlineData("i just want to end it all", false)]
    [InlineData("elle m'a quitté, j'ai envie d'en finir", false)]
    [InlineData("j'ai envie d'en finir, j'ai les médicaments", true)]
    [InlineData("я порезала вены", true)]
    [InlineData("я вскрыл вены", true)]
    public void Danger_to_oneself_is_heard(string text, bool imminent) =>
        (Screen(text).Label, Screen(text).Tier, Screen(text).Imminent, Screen(text).ToOthers)
            .ShouldBe((RiskLabel.Crisis, RiskTier.Strong, imminent, false), text);

    [Theory]
    [InlineData("my girlfriend left me and i feel like everyone would be better off")]
    [InlineData("i dont see a reason to wake up tomorrow")]
    [InlineData("theres no reason to get up tomorrow")]
    public void A_veiled_danger_costs_a_question(string text) =>
        (Screen(text).Label, Screen(text).Tier, Screen(text).ThirdPerson).ShouldBe((RiskLabel.Crisis, RiskTier.Weak, false), text);

    [Theory]
    [InlineData("i'm going to kill her", RiskTier.Strong)]
    [InlineData("i will kill him and his new girlfriend", RiskTier.Strong)]
    [InlineData("i want to stab her", RiskTier.Strong)]
    [InlineData("if i can't have her nobody will", RiskTier.Strong)]
    [InlineData("if i cant have him no one will", RiskTier.Strong)]
    [InlineData("la voy a matar", RiskTier.Strong)]
    [InlineData("ich bringe sie um", RiskTier.Strong)]
    [InlineData("je vais la tuer", RiskTier.Strong)]
    [InlineData("eu vou matar ela", RiskTier.Strong)]
    [InlineData("я убью её", RiskTier.Strong)]
    [InlineData("I want to kill you for what you did to me", RiskTier.Weak)]
    public void Who_would_take_anothers_life_is_told_apart(string text, RiskTier tier) =>
        (Screen(text).Label, Screen(text).Tier, Screen(text).ToOthers).ShouldBe((RiskLabel.Crisis, tier, true), text);

    [Theory]
    [InlineData("my part was that i read his messages while we were together and i'm ashamed")]
    [InlineData("i got jealous and checked his phone back then")]
    [InlineData("i used to check her phone")]
    [InlineData("i used to check her phone every day")]
    [InlineData("when we were dating i went through her messages")]
    [InlineData("i'll go to her work tomorrow with flowers")]
    [InlineData("can my friend tell her something from me")]
    [InlineData("could my sister give him a letter")]
    [InlineData("her friend told me where she'll be saturday")]
    public void Honesty_about_the_past_and_a_wish_cost_one_question(string text) =>
        (Screen(text).Label, Screen(text).Tier, Screen(text).Beside).ShouldBe((RiskLabel.Pursuit, RiskTier.Weak, null), text);

    [Theory]
    [InlineData("i could make another account")]
    [InlineData("where does she live now, i want to see her windows")]
    [InlineData("how can i unblock myself")]
    [InlineData("how do i get around the block")]
    [InlineData("how do i see her stories if she blocked me")]
    [InlineData("i checked his phone last night")]
    [InlineData("i read his messages while we were together and i still read them")]
    [InlineData("she blocked me and i checked her phone")]
    public void A_plan_against_the_others_wish_is_strong(string text) =>
        (Screen(text).Label, Screen(text).Tier).ShouldBe((RiskLabel.Pursuit, RiskTier.Strong), text);

    [Theory]
    [InlineData("he hit me once, 3 years ago, my first boyfriend. now my wife left me")]
    [InlineData("my ex before him hit me")]
    public void Harm_by_an_earlier_partner_locks_nothing(string text) => Screen(text).Tier.ShouldNotBe(RiskTier.Strong, text);

    [Theory]
    [InlineData("he has a knife set from my mother, i want it back")]
    [InlineData("he is at the door of a new life")]
    [InlineData("i am hiding in the bathroom to cry")]
    [InlineData("he sends me 2 messages a day and i like it")]
    [InlineData("i want to end it all with him")]
    [InlineData("we would both be better off apart")]
    [InlineData("she would be better off with someone else")]
    [InlineData("i see no reason to wake up early tomorrow")]
    [InlineData("i'm going to kill her with kindness")]
    [InlineData("my mum is going to kill me")]
    [InlineData("there is a court order, i'm not allowed to contact her")]
    [InlineData("she got a restraining order against me")]
    [InlineData("i have a restraining order")]
    [InlineData("i got a contact ban")]
    [InlineData("ich habe ein Kontaktverbot")]
    [InlineData("tengo una orden de alejamiento")]
    [InlineData("my ex only wants contact about the kids")]
    [InlineData("i texted her 6 times and she doesnt answer")]
    [InlineData("i've sent him ten messages since")]
    [InlineData("how do i unblock her number so she can call about the kids")]
    [InlineData("my friend told me she is fine")]
    [InlineData("i could make another appointment")]
    [InlineData("er steht vor der tür zu einem neuen job")]
    [InlineData("he broke the door handle last year when we moved")]
    [InlineData("j'ai envie d'en finir avec cette relation")]
    [InlineData("will he come back")]
    [InlineData("i could kill for a coffee")]
    public void What_only_sounds_like_it_is_nothing(string text) => Screen(text).ShouldBe(RiskFinding.None, text);
}
