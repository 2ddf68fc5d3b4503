using System.Text;
using Bot.Core;
using Bot.Host.Sheets;

namespace Bot.Host.Tests.Sheets;

/// <summary>Pages as files.</summary>
public sealed class SheetFilesTests
{
    private static readonly FilledSheet Page = new(
        "Our page", "Read it together.", [("Fine for me", "<b>one</b> & two\n* three *"), ("When we argue", "# a pause\n1. then talk")]);

    [Fact]
    public void What_a_person_wrote_can_never_become_markup_in_html()
    {
        var html = Encoding.UTF8.GetString(SheetFiles.Html(Page).Bytes.AsSpan());

        html.ShouldContain("&lt;b&gt;one&lt;/b&gt; &amp; two\n* three *");
        html.ShouldNotContain("<b>");
        html.ShouldContain("width=device-width");
    }

    [Fact]
    public void What_a_person_wrote_stays_what_they_typed_in_markdown()
    {
        var markdown = Encoding.UTF8.GetString(SheetFiles.Markdown(Page).Bytes.AsSpan());

        markdown.ShouldStartWith("# Our page\n\nRead it together.\n\n## Fine for me\n\n");
        markdown.ShouldContain("\\<b\\>one\\</b\\> \\& two  \n\\* three \\*");
        markdown.ShouldContain("\\# a pause  \n");
    }

    [Fact]
    public void A_file_has_a_plain_name_and_its_own_type()
    {
        var (html, markdown) = (SheetFiles.Html(Page), SheetFiles.Markdown(Page));

        (html.Name, html.MediaType).ShouldBe(("our-page.html", "text/html"));
        (markdown.Name, markdown.MediaType).ShouldBe(("our-page.md", "text/markdown"));
    }
}
