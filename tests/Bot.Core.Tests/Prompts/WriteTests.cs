using Bot.Core.Content;
using Bot.Core.Prompts;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Prompts;

public sealed class WriteTests
{
    private readonly Waiting one = Write(1);
    private readonly Waiting three = Write(3);

    [Theory]
    [InlineData("  I miss her \n", "I miss her")]
    [InlineData("a\tb\u0000\u001bc\r\nd\re", "a bc\nd\ne")]
    [InlineData("👩‍👩‍👧 ❤️‍🩹", "👩‍👩‍👧 ❤️‍🩹")]
    [InlineData("\u200Fשלום, أنا متعب\u200E", "\u200Fשלום, أنا متعب\u200E")]
    [InlineData("done", "done")]
    public void One_message_is_an_answer_and_stays_verbatim(string words, string kept) =>
        one.Answer<AnswerValue.Wrote>(words).Text.ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200B\u200D\u0007")]
    public void Nothing_to_see_is_no_answer(string words) => one.Misfit(words, PromptPhrases.MisfitWrite);

    [Fact]
    public void Messages_gather_until_done_and_each_is_kept()
    {
        three.Values.ShouldBeEmpty();
        three.Type("first").ShouldBeOfType<PromptStep.More>().Remark.ShouldNotBeNull().ToString().ShouldBe(PromptPhrases.Kept);
        three.View.Text.ToString().ShouldBe("prompt.gather.more 2");
        three.Values.ShouldBe(["enough"]);
        three.Type("second");
        three.View.Text.ToString().ShouldBe(PromptPhrases.GatherOne);
        three.Type("third\n\nwith a gap");
        three.Values.ShouldBe(["-done"]);
        three.AnswerTo<AnswerValue.Wrote>("-done").Text.ShouldBe("first\nsecond\nthird\n\nwith a gap");
    }

    [Fact]
    public void A_paragraph_counts_by_its_sentences()
    {
        three.Type("He left. I stayed! Why? I don't know");
        three.Values.ShouldBe(["-done"]);
    }

    [Fact]
    public void Less_is_enough_by_button_or_word()
    {
        three.Type("all I have");
        three.SoFar.ShouldBe(new AnswerValue.Wrote("all I have"));
        three.AnswerTo<AnswerValue.Wrote>("enough").Text.ShouldBe("all I have");
        three.Answer<AnswerValue.Wrote>("That's all.").Text.ShouldBe("all I have");
    }

    [Fact]
    public void Enough_of_nothing_is_no_answer() => three.Press("enough").ShouldBeOfType<PromptStep.Misfit>();

    [Fact]
    public void Thousands_of_lines_and_long_texts_are_kept_whole()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 5_000).Select(number => $"line {number}"));
        three.Type(lines);
        three.Type(new string('x', 20_000));
        three.AnswerTo<AnswerValue.Wrote>("-done").Text.ShouldBe($"{lines}\n{new string('x', 20_000)}");
    }

    [Fact]
    public void Nothing_visible_is_ever_lost() => Prop.ForAll<string[]>(messages =>
    {
        var waiting = Write(3);
        var expected = string.Empty;
        foreach (var message in messages.Where(message => message is not null))
        {
            expected += waiting.Type(message) is PromptStep.More ? Visible(message) : string.Empty;
        }

        var kept = Visible((waiting.SoFar as AnswerValue.Wrote)?.Text ?? string.Empty);
        return string.Equals(kept, expected, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));

    private static Waiting Write(int lines) => new(new Prompt.Write("w", Waiting.Ask, [], Required: false, lines));
}
