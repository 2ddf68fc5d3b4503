using System.Collections.Immutable;

namespace Bot.Core;

/// <summary>Keys of what the platforms themselves say (<c>phrases/platforms.yaml</c>).</summary>
internal static class PlatformPhrases
{
    /// <summary>The first line of a message whose preview must tell nothing.</summary>
    public const string Preview = "platform.preview";

    /// <summary>The answer in a group, where everybody reads it.</summary>
    public const string Group = "platform.group";

    /// <summary>On the button that leads to the private chat.</summary>
    public const string Open = "platform.open";

    /// <summary>What stands in a chat before it begins, at most 512 characters.</summary>
    public const string About = "platform.about";

    /// <summary>What stands on the bot's page, at most 120 characters.</summary>
    public const string AboutShort = "platform.about_short";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Preview, Group, Open, About, AboutShort];
}
