using System.Globalization;
using System.Text;

namespace Bot.Doubles.Telegram.Text;

/// <summary>
/// Reads the HTML of the Bot API: a handful of tags, nested, each closed. What is not on the list is an error that names
/// the byte at which it stands, so the reader walks over bytes.
/// </summary>
internal sealed class HtmlReader
{
    private readonly byte[] input;
    private readonly StringBuilder shown = new();
    private readonly Stack<HtmlTag> open = new();
    private readonly List<TextEntity> entities = [];
    private int at;

    private HtmlReader(string html) => input = Encoding.UTF8.GetBytes(html);

    private byte Current => at < input.Length ? input[at] : (byte)0;

    /// <summary>The text and its entities.</summary>
    /// <exception cref="HtmlProblem">It cannot be read.</exception>
    public static ParsedText Read(string html) => new HtmlReader(html).ReadAll();

    private ParsedText ReadAll()
    {
        while (at < input.Length)
        {
            if (Current == '<')
            {
                ReadTag();
            }
            else
            {
                ReadText();
            }
        }

        if (open.TryPeek(out var unclosed))
        {
            throw new HtmlProblem($"Can't find end tag corresponding to start tag \"{unclosed.Name}\"");
        }

        return new ParsedText(
            shown.ToString(), [.. WithoutCodeInPre().OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)]);
    }

    private void ReadText()
    {
        var start = at;
        if (Current == '&' && HtmlCharacter.TryRead(input, ref at, out var character))
        {
            shown.Append(character);
            return;
        }

        at++;
        while (at < input.Length && Current is not ((byte)'<' or (byte)'&'))
        {
            at++;
        }

        shown.Append(Encoding.UTF8.GetString(input, start, at - start));
    }

    private void ReadTag()
    {
        var start = at++;
        if (Current == '/')
        {
            ReadEnd(start);
        }
        else
        {
            ReadStart(start);
        }
    }

    private void ReadStart(int start)
    {
        var name = ReadUntil(symbol => IsSpace(symbol) || symbol == '>');
        if (at >= input.Length)
        {
            throw Problem("Unclosed start tag", start);
        }

        if (!HtmlTag.IsKnown(name))
        {
            throw Problem($"Unsupported start tag \"{name}\"", start);
        }

        var attributes = ReadAttributes(name, start);
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
        {
            throw Problem("Tag \"span\" must have class \"tg-spoiler\"", start);
        }

        open.Push(new HtmlTag(name, attributes, shown.Length));
    }

    private Dictionary<string, string> ReadAttributes(string tag, int start)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (SkipSpace(); at < input.Length && Current != '>'; SkipSpace())
        {
            var name = ReadUntil(symbol => IsSpace(symbol) || symbol is (byte)'=' or (byte)'>');
            if (name.Length == 0)
            {
                throw Problem($"Empty attribute name in the tag \"{tag}\"", start);
            }

            SkipSpace();
            if (Current == '=')
            {
                at++;
                SkipSpace();
                attributes.TryAdd(name, ReadValue(start));
            }
            else if (tag == "blockquote" && name == "expandable")
            {
                attributes.TryAdd(name, string.Empty);
            }
            else
            {
                throw Problem($"Expected equal sign in declaration of an attribute of the tag \"{tag}\"", start);
            }
        }

        if (at >= input.Length)
        {
            throw Problem("Unclosed start tag", start);
        }

        at++;
        return attributes;
    }

    private string ReadValue(int start)
    {
        if (Current is not ((byte)'"' or (byte)'\''))
        {
            return Decoded(ReadUntil(symbol => IsSpace(symbol) || symbol == '>', lower: false));
        }

        var quote = input[at++];
        var value = ReadUntil(symbol => symbol == quote, lower: false);
        if (at >= input.Length)
        {
            throw Problem("Unclosed start tag", start);
        }

        at++;
        return Decoded(value);
    }

    private void ReadEnd(int start)
    {
        if (!open.TryPop(out var tag))
        {
            throw Problem("Unexpected end tag", start);
        }

        at++;
        var name = ReadUntil(symbol => IsSpace(symbol) || symbol == '>');
        SkipSpace();
        if (Current != '>')
        {
            throw Problem("Unclosed end tag", start);
        }

        at++;
        if (name.Length > 0 && name != tag.Name)
        {
            throw new HtmlProblem(string.Create(
                CultureInfo.InvariantCulture,
                $"Unmatched end tag at byte offset {start}, expected \"</{tag.Name}>\", found \"</{name}>\""));
        }

        if (tag.Mark(shown.ToString()) is { } entity)
        {
            entities.Add(CodeLanguage(tag) is { } language ? entity with { Language = language } : entity);
        }
    }

    private static string? CodeLanguage(HtmlTag tag) =>
        tag.Name == "code" && tag.Attributes.TryGetValue("class", out var name) && name.StartsWith("language-", StringComparison.Ordinal)
            ? name["language-".Length..]
            : null;

    /// <summary>Code that fills a block of code gives it its language and is not marked itself.</summary>
    private IEnumerable<TextEntity> WithoutCodeInPre()
    {
        var inner = entities.Where(code => code.Type == "code" && entities.Exists(pre => IsFilledBy(pre, code))).ToList();
        return entities
            .Except(inner, ReferenceEqualityComparer.Instance)
            .Cast<TextEntity>()
            .Select(entity => entity.Type == "code"
                ? entity with { Language = null }
                : entity with { Language = inner.Find(code => IsFilledBy(entity, code))?.Language });
    }

    private static bool IsFilledBy(TextEntity pre, TextEntity code) =>
        pre.Type == "pre" && (pre.Offset, pre.Length) == (code.Offset, code.Length);

    private string ReadUntil(Func<byte, bool> end, bool lower = true)
    {
        var start = at;
        while (at < input.Length && !end(input[at]))
        {
            at++;
        }

        var text = Encoding.UTF8.GetString(input, start, at - start);
        return lower ? text.ToLowerInvariant() : text;
    }

    private void SkipSpace()
    {
        while (at < input.Length && IsSpace(input[at]))
        {
            at++;
        }
    }

    private static string Decoded(string value) => HtmlCharacter.Decode(value);

    private static bool IsSpace(byte symbol) => symbol is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or (byte)'\v';

    private static HtmlProblem Problem(string message, int offset) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{message} at byte offset {offset}"));
}
