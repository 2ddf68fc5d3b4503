using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class ScalesTests
{
    private readonly Waiting scales = new(new Prompt.Scales(
        "s", Waiting.Ask, [], Required: false, Waiting.Options("Respect", "Safety", "Joy"), 0, 4, "never", "always"));

    [Fact]
    public void Items_come_one_after_another_and_may_be_left_out()
    {
        scales.View.Text.ToString().ShouldStartWith("ask\n\nprompt.scales.item 1 3 Respect");
        scales.Type("four");
        scales.View.Text.ToString().ShouldStartWith("prompt.scales.item 2 3 Safety");
        scales.Press("-");
        var numbers = scales.AnswerTo<AnswerValue.RatedEach>("0").Numbers;
        numbers.Count.ShouldBe(2);
        numbers["o0"].ShouldBe(4);
        numbers["o2"].ShouldBe(0);
    }

    [Fact]
    public void What_was_rated_is_there_when_the_rest_is_left()
    {
        scales.SoFar.ShouldBeNull();
        scales.Type("3/4");
        scales.SoFar.ShouldBeOfType<AnswerValue.RatedEach>().Numbers["o0"].ShouldBe(3);
    }

    [Fact]
    public void All_left_out_is_an_answer()
    {
        scales.Type("skip");
        scales.Type("n/a");
        scales.Answer<AnswerValue.RatedEach>("-").Numbers.ShouldBeEmpty();
    }

    [Fact]
    public void Misfits_keep_the_item()
    {
        scales.Type("2");
        scales.Misfit("9", "prompt.misfit.range 0 4");
        scales.Misfit("no idea", PromptPhrases.MisfitScale);
    }

    [Fact]
    public void Items_lost_from_the_content_end_it()
    {
        scales.Progress = new Progress.Rating(ImmutableDictionary<string, int>.Empty.Add("o9", 1), 7);
        scales.View.Text.IsBlank.ShouldBeFalse();
        scales.Answer<AnswerValue.RatedEach>("2").Numbers["o9"].ShouldBe(1);
    }
}
