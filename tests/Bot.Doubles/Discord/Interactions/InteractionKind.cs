namespace Bot.Doubles.Discord.Interactions;

/// <summary>How somebody turned to a bot; the numbers are Discord's.</summary>
public enum InteractionKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Used a command.</summary>
    Command = 2,

    /// <summary>Pressed a button, or chose from a list.</summary>
    Component = 3,

    /// <summary>Typed into a command, and waits for suggestions.</summary>
    Autocomplete = 4,

    /// <summary>Sent a form off.</summary>
    Form = 5,
}
