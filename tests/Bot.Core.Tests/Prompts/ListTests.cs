using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ListTests
{
    [Fact]
    public void Items_come_by_line_or_message_until_done()
    {
        var list = List(3, 20);
        list.Type("Mum\n\n  Anna ");
        list.View.Text.ToString().ShouldBe(PromptPhrases.GatherOne);
        list.Values.ShouldBe(["enough"]);
        list.Type("Tom");
        list.AnswerTo<AnswerValue.Listed>("-done").Items.ShouldBe(["Mum", "Anna", "Tom"]);
    }

    [Fact]
    public void Commas_count_but_the_line_stays_as_it_was_written()
    {
        var list = List(3, 20);
        list.Type("Anna, Tom, mum");
        list.Values.ShouldBe(["-done"]);
        list.Answer<AnswerValue.Listed>("done").Items.ShouldBe(["Anna, Tom, mum"]);
    }

    [Fact]
    public void The_last_item_of_the_maximum_answers()
    {
        var list = List(1, 2);
        list.Type("one");
        var step = list.Type("two").ShouldBeOfType<PromptStep.Answered>();
        step.Remark.ShouldBeNull();
        step.Value.ShouldBeOfType<AnswerValue.Listed>().Items.ShouldBe(["one", "two"]);
    }

    [Fact]
    public void Too_many_are_plenty_and_all_kept()
    {
        var step = List(1, 3).Type(string.Join('\n', Enumerable.Range(1, 1_000))).ShouldBeOfType<PromptStep.Answered>();
        step.Remark.ShouldNotBeNull().ToString().ShouldBe("prompt.list.plenty 1000");
        step.Value.ShouldBeOfType<AnswerValue.Listed>().Items.Length.ShouldBe(1_000);
    }

    [Fact]
    public void Blank_texts_and_done_with_nothing_are_no_answer()
    {
        var list = List(1, 3);
        list.Misfit(" \n ", PromptPhrases.MisfitWrite);
        list.Press("-done").ShouldBeOfType<PromptStep.Misfit>();
        list.SoFar.ShouldBeNull();
    }

    private static Waiting List(int min, int max) => new(new Prompt.List("l", Waiting.Ask, [], Required: false, min, max));
}
