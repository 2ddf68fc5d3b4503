using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class CardTests
{
    private readonly Waiting card = new(new Prompt.Card("card", Waiting.Ask, [], Required: false));

    [Fact]
    public void One_tap_goes_on() => card.AnswerTo<AnswerValue.Seen>(card.Values.ShouldHaveSingleItem());

    [Theory]
    [InlineData("ok")]
    [InlineData(" OK. ")]
    [InlineData("Next")]
    [InlineData("yes")]
    [InlineData("👍")]
    [InlineData("👍🏽")]
    [InlineData("go on…")]
    public void A_nod_in_words_goes_on(string words) => card.Answer<AnswerValue.Seen>(words);

    [Theory]
    [InlineData("")]
    [InlineData("why should I")]
    [InlineData("\u200B")]
    public void Other_words_are_told_that_nothing_is_asked(string words) => card.Misfit(words, PromptPhrases.MisfitCard);

    [Fact]
    public void An_unknown_press_changes_nothing() => card.Press("old").ShouldBeOfType<PromptStep.Misfit>();
}
