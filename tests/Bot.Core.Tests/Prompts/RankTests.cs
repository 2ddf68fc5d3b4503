using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class RankTests
{
    private readonly Waiting rank = new(new Prompt.Rank(
        "r", Waiting.Ask, [], Required: false, Waiting.Options("Trust", "Distance", "Money", "Time"), 2, 3));

    [Fact]
    public void Picks_stand_in_their_order_and_done_comes_with_the_minimum()
    {
        rank.Press("o2");
        rank.Offers("-done").ShouldBeFalse();
        rank.Type("trust");
        rank.View.Text.ToString().ShouldContain("1. Money\n2. Trust");
        rank.View.Buttons[2].Label.ShouldContain("Money");
        rank.AnswerTo<AnswerValue.Picked>("-done").Options.ShouldBe(["o2", "o0"]);
    }

    [Fact]
    public void Pressing_a_pick_again_takes_it_back()
    {
        rank.Press("o2");
        rank.Press("o0");
        rank.Press("o2").ShouldBeOfType<PromptStep.More>().Progress.ShouldBeOfType<Progress.Picking>().Options.ShouldBe(["o0"]);
    }

    [Fact]
    public void The_last_pick_of_the_maximum_answers()
    {
        rank.Type("money, 1");
        rank.AnswerTo<AnswerValue.Picked>("o3").Options.ShouldBe(["o2", "o0", "o3"]);
    }

    [Fact]
    public void A_list_over_the_maximum_keeps_the_first_and_says_so()
    {
        var step = rank.Type("time\nmoney; trust, distance").ShouldBeOfType<PromptStep.Answered>();
        step.Value.ShouldBeOfType<AnswerValue.Picked>().Options.ShouldBe(["o3", "o2", "o0"]);
        step.Remark.ShouldNotBeNull().ToString().ShouldBe("prompt.rank.first 3");
    }

    [Fact]
    public void A_list_with_an_unknown_part_is_not_taken_by_halves()
    {
        rank.Misfit("trust, sex", PromptPhrases.MisfitRank);
        rank.Misfit(new string('x', 20_000), PromptPhrases.MisfitRank);
        rank.Misfit(string.Empty, PromptPhrases.MisfitRank);
    }

    [Fact]
    public void Too_few_are_asked_for_more_kindly()
    {
        rank.Press("o1");
        rank.Misfit("done", PromptPhrases.MisfitRankFew);
        rank.Press("-done").ShouldBeOfType<PromptStep.Misfit>();
        rank.SoFar.ShouldBeOfType<AnswerValue.Picked>().Options.ShouldBe(["o1"]);
    }

    [Fact]
    public void A_maximum_beyond_the_options_ends_when_all_are_picked() =>
        new Waiting(new Prompt.Rank("r", Waiting.Ask, [], Required: false, Waiting.Options("A1", "B2"), 1, 9))
            .Answer<AnswerValue.Picked>("b2, a1").Options.ShouldBe(["o1", "o0"]);
}
