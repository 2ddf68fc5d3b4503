using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ChooseTests
{
    private readonly Waiting closed = Choose(false, "Yes, both of us", "No contact at all", "1–2 weeks", "It's over");
    private readonly Waiting open = Choose(true, "Them", "Me");

    [Fact]
    public void A_press_chooses_and_hands_its_option_on()
    {
        var answered = closed.Press("o1").ShouldBeOfType<PromptStep.Answered>();
        answered.Value.ShouldBe(new AnswerValue.Chosen("o1"));
        answered.Chosen.ShouldNotBeNull().Label.ShouldBe("No contact at all");
    }

    [Theory]
    [InlineData("no contact AT all", "o1")]
    [InlineData("  nocontactatall ", "o1")]
    [InlineData("its over", "o3")]
    [InlineData("It’s over.", "o3")]
    [InlineData("1-2 weeks", "o2")]
    [InlineData("yeah", "o0")]
    public void A_typed_label_counts_whatever_its_case_blanks_and_marks(string words, string option) =>
        closed.Answer<AnswerValue.Chosen>(words).Option.ShouldBe(option);

    [Theory]
    [InlineData("no")]
    [InlineData("12 weeks")]
    [InlineData("")]
    [InlineData("perhaps")]
    public void A_text_that_only_resembles_a_label_is_never_taken_for_it(string words) =>
        closed.Misfit(words, PromptPhrases.MisfitChoose);

    [Fact]
    public void Words_of_their_own_are_an_answer_where_allowed()
    {
        open.Answer<AnswerValue.Wrote>(" it was\tboth \u0007\r\nof us ").Text.ShouldBe("it was both \nof us");
        open.Answer<AnswerValue.Chosen>("ME").Option.ShouldBe("o1");
        open.View.Text.ToString().ShouldContain(PromptPhrases.ChooseOther);
        open.Misfit(" \u200B\n", PromptPhrases.MisfitChoose);
    }

    [Fact]
    public void A_press_of_an_option_that_is_gone_changes_nothing() => closed.Press("gone").ShouldBeOfType<PromptStep.Misfit>();

    private static Waiting Choose(bool other, params string[] labels) =>
        new(new Prompt.Choose("c", Waiting.Ask, [], Required: false, Waiting.Options([.. labels]), other));
}
