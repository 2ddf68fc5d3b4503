using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Interactions;

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">4 a message, 5 the promise of one, 6 the promise of a change, 7 a change, 8 suggestions, 9 a form.</param>
/// <param name="After">How long it took, by the clock of the double.</param>
public sealed record InteractionAnswer(int Type, TimeSpan After)
{
    /// <summary>The message that came with it, or was promised or changed by it; null for none.</summary>
    public ChannelMessage? Message { get; init; }

    /// <summary>The form that it opened, or null.</summary>
    public Form? Form { get; init; }

    /// <summary>What it suggested.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];
}
