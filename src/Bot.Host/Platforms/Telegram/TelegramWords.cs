using Bot.Core;
using Bot.Core.Content;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Telegram;

/// <summary>What the platform itself has to say, from the content.</summary>
/// <param name="Preview">The first line of a message whose preview must tell nothing.</param>
/// <param name="Group">The answer where others are.</param>
/// <param name="Open">On the button that leads from there to the private chat.</param>
/// <param name="About">What stands in a chat before it begins, at most 512 characters.</param>
/// <param name="AboutShort">What stands on the bot's page, at most 120 characters.</param>
/// <param name="Menu">The short menu of commands.</param>
internal sealed record TelegramWords(
    RichText Preview, RichText Group, string Open, string About, string AboutShort, IReadOnlyList<CommandText> Menu)
{
    /// <summary>Takes them from the content.</summary>
    public static TelegramWords Of(Playbook playbook) => new(
        Said(playbook, PlatformPhrases.Preview),
        Said(playbook, PlatformPhrases.Group),
        Said(playbook, PlatformPhrases.Open).ToString(),
        Said(playbook, PlatformPhrases.About).ToString(),
        Said(playbook, PlatformPhrases.AboutShort).ToString(),
        [.. playbook.Commands.Where(command => command.InMenu)]);

    private static RichText Said(Playbook playbook, string key) => playbook.Phrases[key].Pick(0).Fill(_ => string.Empty);
}
