using System.Text.RegularExpressions;

namespace Bot.Doubles.Telegram.Text;

/// <summary>Finds commands in a text, as Telegram marks them by itself.</summary>
internal static partial class Commands
{
    public static IEnumerable<TextEntity> In(string text) =>
        Command().Matches(text).Select(match => new TextEntity("bot_command", match.Index, match.Length));

    [GeneratedRegex(@"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
