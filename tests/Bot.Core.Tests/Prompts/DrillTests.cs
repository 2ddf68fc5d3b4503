using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class DrillTests
{
    private readonly Waiting drill = new(
        new Prompt.Drill("d", Waiting.Ask, [], Required: false, [Scene("late"), Scene("angry"), Scene("sad")]));

    [Fact]
    public void Feedback_comes_at_once_and_the_score_at_the_end()
    {
        drill.View.Text.ToString().ShouldBe("ask\n\nprompt.drill.scene 1 3\n\nlate scene");
        Remark(drill.Press("late_a")).ShouldBe("late good");
        drill.View.Text.ToString().ShouldBe("prompt.drill.scene 2 3\n\nangry scene");
        Remark(drill.Type("blame ANGRY")).ShouldBe("angry bad\n\nprompt.drill.better Listen angry");
        var last = drill.Press("sad_a").ShouldBeOfType<PromptStep.Answered>();
        last.Value.ShouldBe(new AnswerValue.Scored(2, 3));
        last.Remark.ShouldNotBeNull().ToString().ShouldBe("sad good\n\nprompt.drill.score 2 3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of the kind")]
    public void Other_words_are_shown_the_answers(string words) => drill.Misfit(words, PromptPhrases.MisfitDrill);

    [Fact]
    public void The_best_answer_does_not_stand_first_everywhere_and_stays_where_it_is()
    {
        var places = Enumerable.Range(0, 30).Select(number => PlaceOfBest($"scene{number}")).ToHashSet();
        places.ShouldBe([0, 1], ignoreOrder: true);
        PlaceOfBest("late").ShouldBe(PlaceOfBest("late"));
    }

    [Fact]
    public void Scenes_lost_from_the_content_end_it()
    {
        drill.Progress = new Progress.Drilling(5, 5);
        drill.View.Text.IsBlank.ShouldBeFalse();
        drill.AnswerTo<AnswerValue.Scored>("late_a").ShouldBe(new AnswerValue.Scored(3, 3));
    }

    private static Scene Scene(string id) => new(id, Phrase.Of($"{id} scene"),
    [
        new SceneAnswer($"{id}_a", $"Listen {id}", Best: true, Phrase.Of($"{id} good")),
        new SceneAnswer($"{id}_b", $"Blame {id}", Best: false, Phrase.Of($"{id} bad")),
    ]);

    private static int PlaceOfBest(string id) =>
        new Waiting(new Prompt.Drill("d", Waiting.Ask, [], Required: false, [Scene(id)])).Values.IndexOf($"{id}_a");

    private static string Remark(PromptStep step) => step.ShouldBeOfType<PromptStep.More>().Remark.ShouldNotBeNull().ToString();
}
