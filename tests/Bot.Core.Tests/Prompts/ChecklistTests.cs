using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ChecklistTests
{
    private readonly Waiting list = new(new Prompt.Checklist(
        "c", Waiting.Ask, [], Required: false, Waiting.Options("Slept", "Ate", "Went out")));

    [Fact]
    public void Ticks_show_and_stand_in_the_order_of_the_list()
    {
        list.Press("o2");
        list.Type("slept");
        list.View.Buttons.Select(button => button.Label).ShouldBe(
            ["prompt.button.ticked Slept", "Ate", "prompt.button.ticked Went out", PromptPhrases.ButtonDone]);
        list.AnswerTo<AnswerValue.Picked>("-done").Options.ShouldBe(["o0", "o2"]);
    }

    [Fact]
    public void Nothing_ticked_is_an_answer_with_a_name_of_its_own()
    {
        list.View.Buttons[^1].Label.ShouldBe(PromptPhrases.ButtonNone);
        list.AnswerTo<AnswerValue.Picked>("-done").Options.ShouldBeEmpty();
        list.Answer<AnswerValue.Picked>("none of them").Options.ShouldBeEmpty();
    }

    [Fact]
    public void Typed_labels_numbers_and_ticks_toggle()
    {
        list.Type("1, went out").ShouldBeOfType<PromptStep.More>();
        list.Type("✓ Slept").ShouldBeOfType<PromptStep.More>();
        list.SoFar.ShouldBeOfType<AnswerValue.Picked>().Options.ShouldBe(["o2"]);
        list.Type("all of them");
        list.Answer<AnswerValue.Picked>("done").Options.ShouldBe(["o0", "o1", "o2"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("swam")]
    [InlineData("4")]
    [InlineData("0")]
    public void Anything_else_is_shown_the_list(string words) => list.Misfit(words, PromptPhrases.MisfitChecklist);

    [Fact]
    public void None_with_something_ticked_is_asked_again()
    {
        list.Press("o1");
        list.Misfit("none", PromptPhrases.MisfitChecklist);
    }
}
