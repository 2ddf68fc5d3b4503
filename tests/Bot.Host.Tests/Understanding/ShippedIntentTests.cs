using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

public sealed class ShippedIntentTests
{
    [Theory]
    [InlineData("I just texted her", Intent.ContactSlip, StageEvent.Slipped)]
    [InlineData("he texted me last night", Intent.ExReachedOut, StageEvent.ExReachedOut)]
    [InlineData("she asked for some space", Intent.ExAskedForSpace, StageEvent.ExNeedsSpace)]
    [InlineData("she blocked me", Intent.ExAskedForSpace, StageEvent.ExSaidNo)]
    [InlineData("she told me not to contact her again", Intent.ExAskedForSpace, StageEvent.ExSaidNo)]
    [InlineData("he has a new girlfriend", Intent.ExNewPartner, StageEvent.ExNewPartner)]
    [InlineData("i want to move on", Intent.WantsMoveOn, StageEvent.MoveOn)]
    [InlineData("we are back together", Intent.BackTogether, StageEvent.BackTogether)]
    [InlineData("we broke up again", Intent.FeelingLow, StageEvent.BrokeUpAgain)]
    [InlineData("the talk went badly", Intent.AskAdvice, StageEvent.TalkWentBadly)]
    [InlineData("i have to text her about the kids", Intent.Other, StageEvent.UnavoidableContact)]
    [InlineData("my ex is pregnant", Intent.Other, StageEvent.SpecialCase)]
    [InlineData("i want her back", Intent.WantsBack, null)]
    [InlineData("i feel awful", Intent.FeelingLow, null)]
    [InlineData("i want to text him so bad", Intent.UrgeToContact, null)]
    [InlineData("how long should i wait before texting her", Intent.AskAdvice, null)]
    [InlineData("thank you so much", Intent.Gratitude, null)]
    [InlineData("hi", Intent.Smalltalk, null)]
    [InlineData("delete my data", Intent.DeleteData, null)]
    [InlineData("lösche alles", Intent.DeleteData, null)]
    [InlineData("she hasn't texted me", Intent.Other, null)]
    [InlineData("my son texted me", Intent.Other, null)]
    public void A_sure_sentence_is_recognised(string text, Intent intent, StageEvent? hint) =>
        ShippedRules.Rules.Intents.Recognise(text).ShouldBe(new IntentFinding(intent, hint), text);

    [Theory]
    [InlineData("stop", true)]
    [InlineData("Basta.", true)]
    [InlineData("para", true)]
    [InlineData("hör auf", true)]
    [InlineData("arrête", true)]
    [InlineData("chega", true)]
    [InlineData("стоп", true)]
    [InlineData("i cant stop crying", false)]
    [InlineData("para mí él lo es todo", false)]
    public void Stop_is_heard_in_six_languages_and_only_alone(string text, bool stops) =>
        (ShippedRules.Rules.Intents.Read(text) == Intent.StopNudges).ShouldBe(stops, text);
}
