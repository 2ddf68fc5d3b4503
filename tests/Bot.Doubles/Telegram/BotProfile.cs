using System.Collections.Concurrent;

namespace Bot.Doubles.Telegram;

/// <summary>What a bot told Telegram about itself: commands by scope and language, descriptions by language.</summary>
public sealed class BotProfile
{
    private readonly ConcurrentDictionary<(string Scope, string Language), IReadOnlyList<(string Command, string Description)>> commands = new();
    private readonly ConcurrentDictionary<(string Kind, string Language), string> descriptions = new();

    /// <summary>The commands of exactly this scope and language.</summary>
    /// <param name="scope">The type of the scope, with the chat behind a colon where it has one.</param>
    /// <param name="language">Two letters, or empty for all.</param>
    public IReadOnlyList<(string Command, string Description)> Commands(string scope, string language) =>
        commands.GetValueOrDefault((scope, language), []);

    /// <summary>The menu that somebody of a language sees in a private chat: the narrowest that was set.</summary>
    public IReadOnlyList<(string Command, string Description)> Menu(long chatId, string language)
    {
        string[] scopes = [$"chat:{chatId}", "all_private_chats", "default"];
        return scopes
            .SelectMany(scope => new[] { (scope, language), (scope, string.Empty) })
            .Select(key => commands.GetValueOrDefault(key, []))
            .FirstOrDefault(found => found.Count > 0, []);
    }

    /// <summary>A description ("description" or "short_description") in a language, or in none where that is not set.</summary>
    public string Description(string kind, string language) =>
        descriptions.GetValueOrDefault((kind, language)) ?? descriptions.GetValueOrDefault((kind, string.Empty), string.Empty);

    internal void SetCommands(string scope, string language, IReadOnlyList<(string Command, string Description)> list)
    {
        if (list.Count == 0)
        {
            commands.TryRemove((scope, language), out _);
        }
        else
        {
            commands[(scope, language)] = list;
        }
    }

    internal void SetDescription(string kind, string language, string text)
    {
        if (text.Length == 0)
        {
            descriptions.TryRemove((kind, language), out _);
        }
        else
        {
            descriptions[(kind, language)] = text;
        }
    }
}
