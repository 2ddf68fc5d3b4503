using Bot.Core.Replies;
using Bot.Host.Platforms.Terminal;

namespace Bot.Host.Tests.Platforms;

public sealed class TerminalRepliesTests
{
    [Fact]
    public void Answers_come_first_then_the_ways_and_help_last_each_with_the_number_that_presses_it()
    {
        var reply = new Reply(
            RichText.Plain("How is it?"),
            [new Choice("a", "Better"), new Choice("b", "Worse"), new Choice("s", "Skip", ChoiceRole.Way), new Choice("h", "Help now", ChoiceRole.Help)]);

        TerminalReplies.Format(reply, new TerminalOptions()).ShouldBe(
            "How is it?\n\n  1) Better   2) Worse\n  3) Skip   4) Help now\n");
    }

    [Fact]
    public void A_number_is_its_own_name()
    {
        var reply = new Reply(RichText.Plain("0 to 3?"), [.. Enumerable.Range(0, 4).Select(number => new Choice("n" + number, number.ToString(provider: null)))]);

        TerminalReplies.Format(reply, new TerminalOptions()).ShouldBe("0 to 3?\n\n  0   1   2   3\n");
    }

    [Fact]
    public void Long_answers_stand_one_a_line()
    {
        var reply = new Reply(RichText.Plain("Which?"), [new Choice("a", new string('a', 50)), new Choice("b", new string('b', 50))]);

        TerminalReplies.Format(reply, new TerminalOptions()).Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Text_wraps_at_words_and_keeps_every_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("somewhere", 40));

        var lines = TerminalReplies.Format(Reply.Say(RichText.Plain(words)), new TerminalOptions { Width = 78 }).TrimEnd().Split('\n');

        lines.ShouldAllBe(line => line.Length <= 78);
        string.Join(' ', lines).ShouldBe(words);
    }

    [Fact]
    public void Emphasis_is_marks_in_a_pipe_and_the_terminals_own_on_a_screen()
    {
        var reply = Reply.Say(new RichText([new Span("a ", SpanStyle.Plain), new Span("b", SpanStyle.Bold)]));

        TerminalReplies.Format(reply, new TerminalOptions()).ShouldBe("a *b*\n");
        TerminalReplies.Format(reply, new TerminalOptions { Styled = true }).ShouldBe("a \e[1mb\e[22m\n");
    }

    [Fact]
    public void A_persons_words_never_steer_the_terminal() =>
        TerminalReplies.Format(Reply.Say(RichText.Plain("\e[2Jgone\a")), new TerminalOptions()).ShouldBe("[2Jgone\n");
}
