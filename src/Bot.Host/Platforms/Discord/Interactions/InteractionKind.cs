namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>Kinds of interaction, with Discord's numbers.</summary>
internal enum InteractionKind
{
    /// <summary>None that we know.</summary>
    Unknown = 0,

    /// <summary>A slash command.</summary>
    Command = 2,

    /// <summary>A button, or a list to choose from.</summary>
    Component = 3,

    /// <summary>Something is being typed behind a command.</summary>
    Typing = 4,

    /// <summary>A form was filled in.</summary>
    Form = 5,
}
