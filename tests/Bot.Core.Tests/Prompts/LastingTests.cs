using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class LastingTests
{
    private readonly Waiting lasting = new(new Prompt.Lasting("l", Waiting.Ask, [], Required: false, [1, 14, 30], 1, 90));

    [Fact]
    public void Offers_are_buttons()
    {
        lasting.View.Buttons.Select(button => button.Label).ShouldBe(
            [PromptPhrases.ButtonOneDay, "prompt.button.days 14", "prompt.button.days 30"]);
        lasting.AnswerTo<AnswerValue.Lasted>("14").Days.ShouldBe(14);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("10 days", 10)]
    [InlineData("3 weeks", 21)]
    [InlineData("3weeks", 21)]
    [InlineData("for about three weeks please", 21)]
    [InlineData("a month", 30)]
    [InlineData("month", 30)]
    [InlineData("2 months", 60)]
    [InlineData("a fortnight", 14)]
    [InlineData("a couple of weeks", 14)]
    [InlineData("two weeks and 3 days", 17)]
    [InlineData("half a month", 15)]
    [InlineData("twenty days", 20)]
    public void Lengths_count_as_people_write_them(string words, int days) =>
        lasting.Answer<AnswerValue.Lasted>(words).Days.ShouldBe(days);

    [Theory]
    [InlineData("0")]
    [InlineData("91")]
    [InlineData("a year")]
    [InlineData("99999999")]
    public void Too_short_and_too_long_are_told_the_range(string words) =>
        lasting.Misfit(words, "prompt.misfit.lasting_range prompt.button.one_day prompt.button.days 90");

    [Theory]
    [InlineData("")]
    [InlineData("for ever")]
    [InlineData("a")]
    [InlineData("1.5 weeks")]
    [InlineData("-3")]
    [InlineData("until she writes")]
    [InlineData("99999999 years")]
    public void Anything_else_is_asked_for_a_length(string words) => lasting.Misfit(words, PromptPhrases.MisfitLasting);
}
