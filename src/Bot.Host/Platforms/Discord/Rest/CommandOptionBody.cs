namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>What may follow a slash command: a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">At most 100 characters.</param>
internal sealed record CommandOptionBody(string Name, string Description)
{
    /// <summary>A text.</summary>
    public int Type { get; init; } = 3;

    /// <summary>The description by Discord's locales.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>False: who leaves it out is asked.</summary>
    public bool Required { get; init; }

    /// <summary>True to be asked for suggestions while it is typed.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>The longest text.</summary>
    public int? MaxLength { get; init; }
}
