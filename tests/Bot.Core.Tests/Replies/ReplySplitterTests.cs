using System.Collections.Immutable;
using Bot.Core.Replies;

namespace Bot.Core.Tests.Replies;

public class ReplySplitterTests
{
    private static readonly ImmutableArray<Choice> Choices = [new("help", "Help now", ChoiceRole.Help)];

    [Fact]
    public void A_short_text_stays_one_reply() =>
        ReplySplitter.Split(RichText.Plain("Short."), Choices).ShouldHaveSingleItem().Choices.ShouldBe(Choices);

    [Fact]
    public void A_long_text_parts_at_paragraphs_and_keeps_its_choices_last()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("word", 250));
        var replies = ReplySplitter.Split(RichText.Plain($"{paragraph}\n\n{paragraph}"), Choices);

        replies.Select(reply => reply.Text.ToString()).ShouldBe([paragraph, paragraph]);
        replies[0].Choices.ShouldBeEmpty();
        replies[1].Choices.ShouldBe(Choices);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("😀")]
    [InlineData("é ")]
    [InlineData("\n")]
    [InlineData("a b\n\nc. ")]
    public void No_part_is_empty_or_over_the_limit_or_cuts_a_character(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)) + "end";
        var replies = ReplySplitter.Split(new RichText([new Span("You wrote: ", SpanStyle.Plain), new Span(text, SpanStyle.Quote)]), Choices);

        replies.ShouldAllBe(reply => reply.Text.Length <= ReplySplitter.Limit && !reply.Text.IsBlank);
        foreach (var part in replies.Select(reply => reply.Text.ToString()))
        {
            char.IsHighSurrogate(part[^1]).ShouldBeFalse();
            char.IsLowSurrogate(part[0]).ShouldBeFalse();
        }

        var letters = string.Concat(replies.Select(reply => reply.Text.ToString())).Where(c => !char.IsWhiteSpace(c));
        letters.ShouldBe(("You wrote: " + text).Where(c => !char.IsWhiteSpace(c)));
    }
}
