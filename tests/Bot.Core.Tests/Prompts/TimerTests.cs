using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class TimerTests
{
    private readonly Waiting timer = Timer(60, 4);

    [Fact]
    public void Steps_rounds_and_length_are_said_calmly()
    {
        timer.View.Text.ToString().ShouldBe("ask\n\nIn, 4\nOut, 6\n\nprompt.timer.rounds 4\n\nprompt.timer.minute");
        Timer(30, 1).View.Text.ToString().ShouldBe("ask\n\nIn, 4\nOut, 6\n\nprompt.timer.half_minute");
        Timer(150, 1).View.Text.ToString().ShouldEndWith("prompt.timer.minutes 3");
    }

    [Fact]
    public void Done_answers_and_again_shows_it_again()
    {
        timer.Press("again").ShouldBeOfType<PromptStep.More>();
        timer.Type("once more").ShouldBeOfType<PromptStep.More>();
        timer.AnswerTo<AnswerValue.Seen>("-done");
        timer.Answer<AnswerValue.Seen>("ok");
    }

    [Theory]
    [InlineData("")]
    [InlineData("I can't breathe like that")]
    public void Other_words_are_given_time(string words) => timer.Misfit(words, PromptPhrases.MisfitTimer);

    private static Waiting Timer(int seconds, int rounds) =>
        new(new Prompt.Timer("t", Waiting.Ask, [], Required: false, ["In, 4", "Out, 6"], rounds, seconds));
}
