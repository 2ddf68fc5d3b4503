using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

/// <summary>What a tester told the bot and was not understood; each with its family.</summary>
public sealed class SpokenIntentTests
{
    private static IntentFinding Read(string text) => ShippedRules.Rules.Intents.Recognise(text);

    [Theory]
    [InlineData("there is a court order, i'm not allowed to contact her")]
    [InlineData("she got a restraining order against me")]
    [InlineData("i have a restraining order")]
    [InlineData("the judge says i'm not allowed near him")]
    [InlineData("i got a contact ban")]
    [InlineData("ich habe ein Kontaktverbot")]
    [InlineData("tengo una orden de alejamiento")]
    [InlineData("j'ai une interdiction de contact")]
    [InlineData("ela tem uma medida protetiva contra mim")]
    public void An_order_is_told_from_a_no(string text) =>
        Read(text).ShouldBe(new IntentFinding(Intent.ExAskedForSpace, StageEvent.ExSaidNo, Order: true), text);

    [Theory]
    [InlineData("I changed my mind")]
    [InlineData("i've changed my mind about moving on")]
    [InlineData("i want to try again after all")]
    public void A_changed_mind_is_heard(string text) => Read(text).Hint.ShouldBe(StageEvent.ChangedMind, text);

    [Theory]
    [InlineData("steady enough")]
    [InlineData("I think I'm steady enough now")]
    public void Who_is_steady_enough_is_heard(string text) => Read(text).Hint.ShouldBe(StageEvent.SteadyEnough, text);

    [Theory]
    [InlineData("I'm not steady enough")]
    [InlineData("when am i steady enough?")]
    public void Who_is_not_is_not(string text) => Read(text).Hint.ShouldBeNull(text);

    [Theory]
    [InlineData("she changed her mind")]
    [InlineData("should i change my mind")]
    public void Another_mind_or_a_question_is_no_changed_mind(string text) => Read(text).Hint.ShouldBeNull(text);

    [Theory]
    [InlineData("she blocked me")]
    [InlineData("she told me not to contact her again")]
    public void A_no_is_no_order(string text) =>
        Read(text).ShouldBe(new IntentFinding(Intent.ExAskedForSpace, StageEvent.ExSaidNo), text);

    [Theory]
    [InlineData("i got a restraining order against him")]
    [InlineData("i have a protective order against my ex")]
    [InlineData("should i get a restraining order against her")]
    public void An_order_against_the_other_is_no_no(string text) => Read(text).Hint.ShouldBeNull(text);

    [Theory]
    [InlineData("my ex only wants contact about the kids")]
    [InlineData("i have to text him about pickup friday")]
    [InlineData("i texted him about the dentist")]
    [InlineData("i texted her about our daughter's school")]
    [InlineData("he said no contact, only about the kids")]
    [InlineData("we share a flat")]
    [InlineData("we still live together")]
    [InlineData("we have two kids")]
    public void Contact_that_must_be_is_neither_urge_nor_slip(string text) =>
        Read(text).ShouldBe(new IntentFinding(Intent.Other, StageEvent.UnavoidableContact), text);

    [Theory]
    [InlineData("i texted her 6 times and she doesnt answer")]
    [InlineData("i've sent him ten messages since")]
    [InlineData("i called him twice and texted three times, no answer")]
    public void Several_unanswered_messages_are_a_slip_with_a_mark(string text) =>
        Read(text).ShouldBe(new IntentFinding(Intent.ContactSlip, StageEvent.Slipped, Several: true), text);

    [Theory]
    [InlineData("she told me to stop and i texted her 6 times since")]
    [InlineData("he blocked me, i've sent him ten messages since from email")]
    public void Several_messages_after_a_no_are_pursuit(string text) => Read(text).Hint.ShouldBe(StageEvent.PursuitSigns, text);

    [Theory]
    [InlineData("will he come back")]
    [InlineData("is there a chance")]
    [InlineData("do i still have a chance with her")]
    [InlineData("He left 2 months ago. Should I wait for him?")]
    public void A_question_about_hope_asks_for_advice(string text) =>
        Read(text).ShouldBe(new IntentFinding(Intent.AskAdvice, null), text);

    [Theory]
    [InlineData("i'm pregnant and he left")]
    [InlineData("he left me and now i am pregnant")]
    [InlineData("my ex died last year")]
    [InlineData("my husband passed away")]
    public void A_special_case_is_heard_in_any_place(string text) => Read(text).Hint.ShouldBe(StageEvent.SpecialCase, text);

    [Theory]
    [InlineData("i died of shame")]
    [InlineData("im not pregnant")]
    [InlineData("i sent him my address")]
    public void What_only_sounds_like_it_has_no_hint_of_it(string text) =>
        Read(text).Hint.ShouldNotBe(StageEvent.SpecialCase, text);
}
