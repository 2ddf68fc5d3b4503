using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Content;
using Bot.Host.Platforms.Discord.Rest;

namespace Bot.Host.Platforms.Discord;

/// <summary>The commands of the content as Discord takes them, all at once. Pure.</summary>
/// <param name="commands">In the order of the menu.</param>
/// <param name="words">What may follow them, described.</param>
/// <param name="translations">Descriptions by Discord's locale, then by command; a command that is missing keeps the usual one.</param>
internal sealed class DiscordCommands(
    ImmutableArray<CommandText> commands,
    DiscordWords words,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? translations = null)
{
    private const int LongestText = 200;

    /// <summary>The one that is suggested to while it is typed.</summary>
    private const string Suggested = "lookup";

    /// <summary>The commands, and a hash that changes when they do.</summary>
    public (byte[] Json, string Hash) Build()
    {
        var bodies = commands.Select(Body).ToImmutableArray();
        var json = JsonSerializer.SerializeToUtf8Bytes(bodies, DiscordJson.Default.IReadOnlyListCommandBody);
        return (json, Convert.ToHexStringLower(SHA256.HashData(json)));
    }

    private CommandBody Body(CommandText command) => new(command.Name, command.About)
    {
        DescriptionLocalizations = Translated(command.Name),
        Options = command.Takes.Length == 0 ? null :
        [
            new CommandOptionBody(command.Takes, words.Options.GetValueOrDefault(command.Takes, command.About))
            {
                Autocomplete = command.Name == Suggested ? true : null,
                MaxLength = LongestText,
            },
        ],
    };

    private Dictionary<string, string>? Translated(string name)
    {
        var found = (translations ?? ImmutableDictionary<string, IReadOnlyDictionary<string, string>>.Empty)
            .Where(language => language.Value.ContainsKey(name))
            .ToDictionary(language => language.Key, language => language.Value[name], StringComparer.Ordinal);
        return found.Count == 0 ? null : found;
    }
}
