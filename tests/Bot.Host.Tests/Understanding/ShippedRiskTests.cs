using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

public sealed class ShippedRiskTests
{
    private static RiskFinding Screen(string text) => ShippedRules.Rules.Risk.Screen(text);

    [Theory]
    [InlineData("I want to die", "en")]
    [InlineData("i dont know, i want to die", "en")]
    [InlineData("I want to kill myself", "en")]
    [InlineData("gonna kms", "en")]
    [InlineData("i will unalive myself", "en")]
    [InlineData("i want to k i l l m y s e l f", "en")]
    [InlineData("gonna k1ll mys3lf", "en")]
    [InlineData("I don't want to live anymore", "en")]
    [InlineData("why not kill myself", "en")]
    [InlineData("i cant promise i wont hurt myself", "en")]
    [InlineData("no, i want to die", "en")]
    [InlineData("quiero morir", "es")]
    [InlineData("no, quiero morir", "es")]
    [InlineData("não, quero morrer", "pt")]
    [InlineData("nein, ich will sterben", "de")]
    [InlineData("non, je veux mourir", "fr")]
    [InlineData("нет, я хочу умереть", "ru")]
    [InlineData("me quiero morir", "es")]
    [InlineData("me voy a matar", "es")]
    [InlineData("no quiero vivir más", "es")]
    [InlineData("quiero suicidarme", "es")]
    [InlineData("ich will sterben", "de")]
    [InlineData("ich möchte nicht mehr leben", "de")]
    [InlineData("ich bringe mich um", "de")]
    [InlineData("ich will mich umbringen", "de")]
    [InlineData("je veux mourir", "fr")]
    [InlineData("j\u2019ai envie de mourir", "fr")]
    [InlineData("je ne veux plus vivre", "fr")]
    [InlineData("je veux en finir avec la vie", "fr")]
    [InlineData("je veux en finir", "fr")]
    [InlineData("quiero acabar con mi vida", "es")]
    [InlineData("ich will mir das leben nehmen", "de")]
    [InlineData("quero acabar com a minha vida", "pt")]
    [InlineData("хочу покончить с жизнью", "ru")]
    [InlineData("i want to end my life", "en")]
    [InlineData("je vais me suicider", "fr")]
    [InlineData("eu quero morrer", "pt")]
    [InlineData("vou me matar", "pt")]
    [InlineData("não quero mais viver", "pt")]
    [InlineData("я хочу умереть", "ru")]
    [InlineData("не хочу жить", "ru")]
    [InlineData("я убью себя", "ru")]
    [InlineData("покончу с собой", "ru")]
    public void Who_says_it_plainly_is_taken_at_their_word(string text, string language)
    {
        var found = Screen(text);
        (found.Label, found.Tier, found.Language).ShouldBe((RiskLabel.Crisis, RiskTier.Strong, language), text);
        found.ThirdPerson.ShouldBeFalse(text);
    }

    [Theory]
    [InlineData("everyone would be better off without me")]
    [InlineData("i cant go on anymore")]
    [InlineData("goodbye everyone")]
    [InlineData("ive been giving away my things")]
    [InlineData("todos estarían mejor sin mí")]
    [InlineData("ohne mich wären alle besser dran")]
    [InlineData("ils seraient mieux sans moi")]
    [InlineData("todos ficariam melhor sem mim")]
    [InlineData("всем будет лучше без меня")]
    public void A_veiled_sign_costs_one_question(string text) =>
        (Screen(text).Label, Screen(text).Tier).ShouldBe((RiskLabel.Crisis, RiskTier.Weak), text);

    [Theory]
    [InlineData("i took all the pills")]
    [InlineData("i swallowed a whole box of paracetamol")]
    [InlineData("me tomé todas las pastillas")]
    [InlineData("ich habe alle tabletten geschluckt")]
    [InlineData("j'ai avalé tous les cachets")]
    [InlineData("tomei todos os comprimidos")]
    [InlineData("я выпила все таблетки")]
    public void An_act_already_done_is_imminent(string text) =>
        (Screen(text).Label, Screen(text).Imminent).ShouldBe((RiskLabel.Crisis, true), text);

    [Theory]
    [InlineData("he says he will kill himself if i leave")]
    [InlineData("my brother wants to die")]
    [InlineData("mi hermano quiere suicidarse")]
    [InlineData("mein bruder will sich umbringen")]
    [InlineData("mon frère veut se suicider")]
    [InlineData("meu irmão quer se matar")]
    [InlineData("мой брат хочет покончить с собой")]
    public void Somebody_elses_danger_is_told_apart(string text) =>
        (Screen(text).Label, Screen(text).ThirdPerson).ShouldBe((RiskLabel.Crisis, true), text);

    [Theory]
    [InlineData("he hit me", HarmDirection.ByThem, true)]
    [InlineData("he wont let me see my friends", HarmDirection.ByThem, false)]
    [InlineData("my ex is stalking me", HarmDirection.ByThem, true)]
    [InlineData("my ex keeps sitting outside my house", HarmDirection.ByThem, false)]
    [InlineData("i slapped her", HarmDirection.ByMe, true)]
    [InlineData("she was scared of me", HarmDirection.ByMe, false)]
    [InlineData("we hit each other", HarmDirection.Both, true)]
    [InlineData("él me pegaba", HarmDirection.ByThem, true)]
    [InlineData("la empujé", HarmDirection.ByMe, true)]
    [InlineData("er hat mich geschlagen", HarmDirection.ByThem, true)]
    [InlineData("ich habe sie geschlagen", HarmDirection.ByMe, true)]
    [InlineData("il m'a frappée", HarmDirection.ByThem, true)]
    [InlineData("je l'ai frappée", HarmDirection.ByMe, true)]
    [InlineData("ele me bateu", HarmDirection.ByThem, true)]
    [InlineData("eu bati nela", HarmDirection.ByMe, true)]
    [InlineData("он меня ударил", HarmDirection.ByThem, true)]
    [InlineData("я ударил её", HarmDirection.ByMe, true)]
    public void Harm_has_a_direction(string text, HarmDirection direction, bool violent)
    {
        var found = Screen(text);
        (found.Label, found.Tier, found.Direction, found.Violent)
            .ShouldBe((RiskLabel.Abuse, RiskTier.Strong, direction, violent), text);
    }

    [Theory]
    [InlineData("i waited outside her house until she came home")]
    [InlineData("made a second account to see his stories")]
    [InlineData("how can i track her phone without her knowing")]
    [InlineData("she told me to stop texting but i keep writing")]
    [InlineData("voy a esperarla en la puerta de su casa")]
    [InlineData("ich stehe vor ihrer wohnung")]
    [InlineData("je la suis après le travail")]
    [InlineData("criei um perfil falso para falar com ela")]
    [InlineData("я слежу за ней")]
    public void Pursuit_is_recognised(string text) =>
        (Screen(text).Label, Screen(text).Tier).ShouldBe((RiskLabel.Pursuit, RiskTier.Strong), text);

    [Theory]
    [InlineData("im 16")]
    [InlineData("i'm fifteen and he left me")]
    [InlineData("turning 17 next month")]
    [InlineData("im in 10th grade")]
    [InlineData("15f here")]
    [InlineData("tengo 16 años")]
    [InlineData("ich bin 15")]
    [InlineData("j'ai 14 ans")]
    [InlineData("tenho quinze anos")]
    [InlineData("мне 16 лет")]
    public void Who_is_under_18_says_so(string text) =>
        (Screen(text).Label, Screen(text).Tier).ShouldBe((RiskLabel.Minor, RiskTier.Strong), text);

    [Theory]
    [InlineData("this traffic is killing me")]
    [InlineData("dying to see the new film")]
    [InlineData("i could murder a pizza")]
    [InlineData("killing it at work")]
    [InlineData("kill time")]
    [InlineData("shoot me a message")]
    [InlineData("that joke slayed me")]
    [InlineData("i want to die laughing")]
    [InlineData("i don't want to die")]
    [InlineData("i would never kill myself")]
    [InlineData("no quiero morir")]
    [InlineData("não quero morrer")]
    [InlineData("ich will nicht sterben")]
    [InlineData("je ne veux pas mourir")]
    [InlineData("я не хочу умирать")]
    [InlineData("i used to be suicidal years ago")]
    [InlineData("there is a song called i want to die in new orleans")]
    [InlineData("he never hit me")]
    [InlineData("it hit me that it is over")]
    [InlineData("i wanted to drive past her house but i went home instead")]
    [InlineData("im going to his house to pick up the kids")]
    [InlineData("my daughter is 15")]
    [InlineData("when i was 16 i moved out")]
    [InlineData("im 17 minutes late")]
    [InlineData("we were together for 16 years")]
    [InlineData("me muero de hambre")]
    [InlineData("ich lach mich tot")]
    [InlineData("je meurs de faim")]
    [InlineData("morrendo de saudade")]
    [InlineData("умираю от смеха")]
    [InlineData("mi hija tiene 15 años")]
    [InlineData("моей дочери 15 лет")]
    public void An_idiom_a_denial_and_somebody_elses_age_are_nothing(string text) =>
        Screen(text).ShouldBe(RiskFinding.None, text);

    [Fact]
    public void Two_dangers_of_one_text_are_both_kept()
    {
        var found = Screen("im 15 and i want to die");
        found.Label.ShouldBe(RiskLabel.Crisis);
        found.Beside!.Label.ShouldBe(RiskLabel.Minor);
    }

    [Fact]
    public void A_danger_at_the_end_of_a_long_text_is_seen() =>
        Screen(string.Concat(Enumerable.Repeat("and then we talked. ", 2000)) + "i want to die").Label.ShouldBe(RiskLabel.Crisis);
}
