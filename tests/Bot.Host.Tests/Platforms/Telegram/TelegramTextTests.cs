using System.Globalization;
using System.Net;
using Bot.Core.Replies;
using Bot.Host.Platforms.Telegram;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramTextTests
{
    [Fact]
    public void Nothing_that_is_written_becomes_markup() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var html = TelegramText.Html(RichText.Plain(text.Get), hidden: false);
        return !html.Contains('<', StringComparison.Ordinal) && !html.Contains('>', StringComparison.Ordinal) && WebUtility.HtmlDecode(html) == text.Get;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Styles_and_hiding_are_tags_around_each_piece() => TelegramText.Html(
        new RichText([new Span("a&", SpanStyle.Plain), new Span("b", SpanStyle.Bold), new Span("<c>", SpanStyle.Quote)]), hidden: true)
        .ShouldBe("<tg-spoiler>a&amp;</tg-spoiler><b><tg-spoiler>b</tg-spoiler></b><blockquote><tg-spoiler>&lt;c&gt;</tg-spoiler></blockquote>");

    [Theory]
    [InlineData("word ", 10)]
    [InlineData("A sentence. ", 17)]
    [InlineData("a line\n", 9)]
    [InlineData("a paragraph\n\n", 20)]
    [InlineData("👩‍👩‍👧‍👦", 40)]
    [InlineData("é🇩🇪", 7)]
    public void A_text_is_cut_below_the_limit_without_loss_and_never_inside_a_sign(string unit, int limit)
    {
        var words = string.Concat(Enumerable.Repeat(unit, 60));
        var signs = StringInfo.ParseCombiningCharacters(words).Append(words.Length).ToHashSet();

        var pieces = TelegramText.Cut(new RichText([new Span(words[..33], SpanStyle.Bold), new Span(words[33..], SpanStyle.Plain)]), limit);

        pieces.ShouldAllBe(piece => piece.Length <= limit);
        string.Concat(pieces.Select(piece => piece.ToString())).ShouldBe(words);
        var at = 0;
        foreach (var piece in pieces)
        {
            signs.ShouldContain(at);
            at += piece.Length;
        }
    }

    [Fact]
    public void A_paragraph_is_kept_together_where_it_fits() => TelegramText.Cut(RichText.Plain("one two three\n\nfour five six"), 20)
        .Select(piece => piece.ToString()).ShouldBe(["one two three\n\n", "four five six"]);
}
