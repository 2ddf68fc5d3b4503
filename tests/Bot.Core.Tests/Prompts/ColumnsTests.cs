using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ColumnsTests
{
    private readonly Waiting columns = Columns(2);

    [Fact]
    public void The_left_is_filled_before_the_right()
    {
        columns.View.Text.ToString().ShouldBe("ask\n\nwas good");
        columns.Misfit(" ", PromptPhrases.MisfitWrite);
        columns.Type("we laughed");
        columns.Type("we talked");
        columns.View.Buttons.ShouldHaveSingleItem().Label.ShouldBe(PromptPhrases.ButtonNextColumn);
        columns.Press("-done").ShouldBeOfType<PromptStep.More>();
        columns.View.Text.ToString().ShouldBe("was bad");
        columns.Type("the shouting. The silence.");
        var answer = columns.AnswerTo<AnswerValue.Paired>("-done");
        answer.Left.ShouldBe(["we laughed", "we talked"]);
        answer.Right.ShouldBe(["the shouting. The silence."]);
    }

    [Fact]
    public void Less_is_enough_in_each()
    {
        columns.Type("we laughed");
        columns.Values.ShouldBe(["enough"]);
        columns.Press("enough");
        columns.Press("enough").ShouldBeOfType<PromptStep.Misfit>();
        columns.Type("nothing");
        columns.SoFar.ShouldBeOfType<AnswerValue.Paired>().Right.ShouldBe(["nothing"]);
        columns.Answer<AnswerValue.Paired>("that's it").Left.ShouldBe(["we laughed"]);
    }

    [Fact]
    public void With_one_line_each_two_messages_are_enough()
    {
        var one = Columns(1);
        one.Type("yes").ShouldBeOfType<PromptStep.More>();
        one.Answer<AnswerValue.Paired>("no").Right.ShouldBe(["no"]);
    }

    [Fact]
    public void A_thousand_lines_are_kept()
    {
        columns.Type(string.Join('\n', Enumerable.Range(0, 1_000)));
        columns.SoFar.ShouldBeOfType<AnswerValue.Paired>().Left.Length.ShouldBe(1_000);
    }

    private static Waiting Columns(int lines) =>
        new(new Prompt.Columns("c", Waiting.Ask, [], Required: false, "was good", "was bad", lines));
}
