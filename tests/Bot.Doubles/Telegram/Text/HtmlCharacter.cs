using System.Globalization;
using System.Text;

namespace Bot.Doubles.Telegram.Text;

/// <summary>The four named characters of the Bot API's HTML, and any by number. Another ampersand stands for itself.</summary>
internal static class HtmlCharacter
{
    private static readonly (byte[] Name, string Character)[] Named =
    [
        ("&lt"u8.ToArray(), "<"), ("&gt"u8.ToArray(), ">"), ("&amp"u8.ToArray(), "&"), ("&quot"u8.ToArray(), "\""),
    ];

    /// <summary>Reads one at a place and moves behind it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> input, ref int at, out string character)
    {
        if (input[at..].StartsWith("&#"u8))
        {
            return TryReadNumber(input, ref at, out character);
        }

        foreach (var (name, named) in Named)
        {
            if (input[at..].StartsWith(name))
            {
                at += name.Length;
                character = named;
                SkipSemicolon(input, ref at);
                return true;
            }
        }

        character = string.Empty;
        return false;
    }

    /// <summary>All of them in a text.</summary>
    public static string Decode(string text)
    {
        var input = Encoding.UTF8.GetBytes(text);
        using var output = new MemoryStream();
        for (var at = 0; at < input.Length;)
        {
            if (input[at] == '&' && TryRead(input, ref at, out var character))
            {
                output.Write(Encoding.UTF8.GetBytes(character));
            }
            else
            {
                output.WriteByte(input[at++]);
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> input, ref int at, out string character)
    {
        var start = at + 2;
        var hexadecimal = start < input.Length && input[start] == 'x';
        start += hexadecimal ? 1 : 0;
        var end = start;
        while (end < input.Length && (hexadecimal ? char.IsAsciiHexDigit((char)input[end]) : char.IsAsciiDigit((char)input[end])))
        {
            end++;
        }

        character = string.Empty;
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(input[start..end], style, CultureInfo.InvariantCulture, out var code) || code == 0 || !Rune.IsValid(code))
        {
            return false;
        }

        at = end;
        character = new Rune(code).ToString();
        SkipSemicolon(input, ref at);
        return true;
    }

    private static void SkipSemicolon(ReadOnlySpan<byte> input, ref int at)
    {
        if (at < input.Length && input[at] == ';')
        {
            at++;
        }
    }
}
