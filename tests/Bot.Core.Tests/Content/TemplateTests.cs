using Bot.Core.Content;
using Bot.Core.Replies;

namespace Bot.Core.Tests.Content;

public class TemplateTests
{
    [Fact]
    public void Marks_become_styles_and_placeholders_are_filled()
    {
        var text = Template.Parse("Then *{then}*, _now_ {now}.").Fill(name => name == "then" ? "9" : "4");

        text.ToString().ShouldBe("Then 9, now 4.");
        text.Spans.Single(span => span.Style == SpanStyle.Bold).Text.ShouldBe("9");
        text.Spans.Single(span => span.Style == SpanStyle.Italic).Text.ShouldBe("now");
    }

    [Theory]
    [InlineData("*I* _am_ {line} \\*")]
    [InlineData("<b>x</b> **")]
    public void What_a_person_wrote_never_becomes_markup(string words)
    {
        var text = Template.Parse("You wrote: {words}").Fill(_ => words);

        text.ToString().ShouldBe("You wrote: " + words);
        text.Spans.ShouldAllBe(span => span.Style == SpanStyle.Plain);
    }

    [Theory]
    [InlineData("5 * 3 = 15")]
    [InlineData("snake_case_name")]
    [InlineData("a * b")]
    [InlineData("an open { brace")]
    [InlineData("{}")]
    public void Unclosed_or_inner_marks_are_ordinary_characters(string markup) =>
        Template.Parse(markup).Fill(_ => "?").ToString().ShouldBe(markup);

    [Fact]
    public void A_backslash_takes_the_next_character_as_it_is() =>
        Template.Parse("\\*not bold\\* \\{x}").Fill(_ => "?").ToString().ShouldBe("*not bold* {x}");
}
