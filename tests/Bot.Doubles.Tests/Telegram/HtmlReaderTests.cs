using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Tests.Telegram;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("a &lt;b&gt; &amp;amp; &quot;c&quot; &#65;&#x42; &copy; & d", "a <b> &amp; \"c\" AB &copy; & d")]
    [InlineData("<b>bold</b> <I>x</I>", "bold x")]
    [InlineData("a > b", "a > b")]
    public void What_is_shown_is_without_markup(string html, string shown) => HtmlReader.Read(html).Text.ShouldBe(shown);

    [Fact]
    public void Entities_nest_and_count_UTF_16_units() => HtmlReader.Read("😀<b>bo<i>th</i></b>").Entities.ShouldBe(
        [new TextEntity("bold", 2, 4), new TextEntity("italic", 4, 2)]);

    [Theory]
    [InlineData("<b>x</b>", "bold")]
    [InlineData("<strong>x</strong>", "bold")]
    [InlineData("<i>x</i>", "italic")]
    [InlineData("<em>x</em>", "italic")]
    [InlineData("<u>x</u>", "underline")]
    [InlineData("<ins>x</ins>", "underline")]
    [InlineData("<s>x</s>", "strikethrough")]
    [InlineData("<strike>x</strike>", "strikethrough")]
    [InlineData("<del>x</del>", "strikethrough")]
    [InlineData("<tg-spoiler>x</tg-spoiler>", "spoiler")]
    [InlineData("<span class=\"tg-spoiler\">x</span>", "spoiler")]
    [InlineData("<code>x</code>", "code")]
    [InlineData("<pre>x</pre>", "pre")]
    [InlineData("<blockquote>x</blockquote>", "blockquote")]
    [InlineData("<blockquote expandable>x</blockquote>", "expandable_blockquote")]
    [InlineData("<a href='https://example.org?a=1&amp;b=2'>x</a>", "text_link")]
    [InlineData("<tg-emoji emoji-id=\"5\">x</tg-emoji>", "custom_emoji")]
    public void Each_tag_of_the_list_is_read(string html, string type) => HtmlReader.Read(html).Entities.Single().Type.ShouldBe(type);

    [Fact]
    public void A_link_has_its_address_and_code_its_language()
    {
        HtmlReader.Read("<a href='https://example.org?a=1&amp;b=2'>x</a>").Entities.Single().Link.ShouldBe("https://example.org?a=1&b=2");
        HtmlReader.Read("<pre><code class=\"language-csharp\">x</code></pre>").Entities
            .ShouldBe([new TextEntity("pre", 0, 1) { Language = "csharp" }]);
    }

    [Theory]
    [InlineData("ab<x>", "Unsupported start tag \"x\" at byte offset 2")]
    [InlineData("ä<p>x</p>", "Unsupported start tag \"p\" at byte offset 2")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("1 < 2", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<a href>x</a>", "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0")]
    [InlineData("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<a href=\"x>x</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    public void What_cannot_be_read_names_its_byte(string html, string problem) =>
        Should.Throw<HtmlProblem>(() => HtmlReader.Read(html)).Message.ShouldBe(problem);
}
