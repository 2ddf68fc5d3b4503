using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ScaleTests
{
    private readonly Waiting scale = new(new Prompt.Scale("s", Waiting.Ask, [], Required: false, 0, 10, "calm", "unbearable"));

    [Fact]
    public void Its_numbers_are_buttons_and_its_ends_are_named()
    {
        scale.Values.ShouldBe(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
        scale.View.Text.ToString().ShouldBe("ask\n\nprompt.scale.ends 0 calm 10 unbearable");
        scale.AnswerTo<AnswerValue.Rated>("10").Number.ShouldBe(10);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7.")]
    [InlineData(" 7/10 ")]
    [InlineData("7 / 10")]
    [InlineData("seven")]
    [InlineData("Seven out of ten")]
    [InlineData("about a 7 I think")]
    [InlineData("it's a 7 😭")]
    [InlineData("7️⃣")]
    [InlineData("٧")]
    [InlineData("\u202B7\u202C")]
    public void A_number_counts_as_people_write_it(string words) => scale.Answer<AnswerValue.Rated>(words).Number.ShouldBe(7);

    [Theory]
    [InlineData("11")]
    [InlineData("-3")]
    [InlineData("100")]
    [InlineData("99999999")]
    public void A_number_beyond_the_ends_is_told_the_range(string words) => scale.Misfit(words, "prompt.misfit.range 0 10");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("7.5")]
    [InlineData("7-8")]
    [InlineData("7/12")]
    [InlineData("a")]
    [InlineData("terrible")]
    [InlineData("I cried 7 times")]
    [InlineData("999999999999999999999")]
    public void Anything_else_is_asked_for_a_number(string words) => scale.Misfit(words, PromptPhrases.MisfitScale);

    [Fact]
    public void A_flood_of_digits_is_no_number() => scale.Misfit(new string('7', 20_000), PromptPhrases.MisfitScale);

    [Fact]
    public void Presses_that_are_no_button_change_nothing()
    {
        scale.Press("11").ShouldBeOfType<PromptStep.Misfit>();
        scale.Press("-").ShouldBeOfType<PromptStep.Misfit>();
    }

    [Fact]
    public void Without_names_the_range_is_said() =>
        new Waiting(new Prompt.Scale("s", Waiting.Ask, [], Required: false, 1, 5, string.Empty, string.Empty))
            .View.Text.ToString().ShouldEndWith("prompt.scale.range 1 5");
}
