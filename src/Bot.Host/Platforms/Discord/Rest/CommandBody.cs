namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A slash command.</summary>
/// <param name="Name">Without the slash; lower case.</param>
/// <param name="Description">At most 100 characters.</param>
internal sealed record CommandBody(string Name, string Description)
{
    /// <summary>A command that is typed with a slash.</summary>
    public int Type { get; init; } = 1;

    /// <summary>The description by Discord's locales.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>What may follow it.</summary>
    public IReadOnlyList<CommandOptionBody>? Options { get; init; }

    /// <summary>Installed in a server (0) and by a person (1).</summary>
    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0, 1];

    /// <summary>In servers (0), in direct messages with the bot (1), in direct messages of others (2).</summary>
    public IReadOnlyList<int> Contexts { get; init; } = [0, 1, 2];
}
