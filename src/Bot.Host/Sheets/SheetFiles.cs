using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using Bot.Core;
using Bot.Core.Replies;

namespace Bot.Host.Sheets;

/// <summary>
/// Makes a page into files: HTML that a phone shows well and a printer prints, and Markdown to go on writing in. What the
/// person wrote is escaped in both, so that it says what they typed.
/// </summary>
internal static class SheetFiles
{
    private const string MarkdownMarks = "\\`*_{}[]<>()#+-!|~&";

    private const string Style = """
        body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:1.5rem auto;padding:0 1rem;color:#222;background:#fdfdfb}
        h1{font-size:1.5rem}h2{font-size:1.05rem;margin:1.4rem 0 .2rem;color:#456}p{margin:.2rem 0;white-space:pre-line;overflow-wrap:anywhere}
        """;

    /// <summary>The page in HTML.</summary>
    public static Attachment Html(FilledSheet sheet)
    {
        var text = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escaped(sheet.Title))
            .Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<h1>").Append(Escaped(sheet.Title))
            .Append("</h1>\n<p>").Append(Escaped(sheet.Intro)).Append("</p>\n");
        foreach (var (label, words) in sheet.Lines)
        {
            text.Append("<h2>").Append(Escaped(label)).Append("</h2>\n<p>").Append(Escaped(words)).Append("</p>\n");
        }

        return File(sheet, "html", "text/html", text.Append("</body>\n</html>\n"));
    }

    /// <summary>The page in Markdown.</summary>
    public static Attachment Markdown(FilledSheet sheet)
    {
        var text = new StringBuilder("# ").Append(Plain(sheet.Title)).Append("\n\n").Append(Plain(sheet.Intro)).Append('\n');
        foreach (var (label, words) in sheet.Lines)
        {
            // Two blanks at the end of a line keep the person's own line breaks.
            text.Append("\n## ").Append(Plain(label)).Append("\n\n")
                .Append(Plain(words).Replace("\n", "  \n", StringComparison.Ordinal)).Append('\n');
        }

        return File(sheet, "md", "text/markdown", text);
    }

    private static string Escaped(string words) => WebUtility.HtmlEncode(words);

    private static string Plain(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (MarkdownMarks.Contains(letter, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(letter);
        }

        return text.ToString();
    }

    private static Attachment File(FilledSheet sheet, string ending, string mediaType, StringBuilder text)
    {
        var name = string.Concat(sheet.Title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new Attachment($"{name}.{ending}", mediaType, ImmutableCollectionsMarshal.AsImmutableArray(bytes));
    }
}
