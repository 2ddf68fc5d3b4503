namespace Bot.Doubles.Discord.Channels;

/// <summary>Something under a message that can be pressed or chosen from.</summary>
/// <param name="Type">2 for a button, 3 and above for lists.</param>
/// <param name="CustomId">What comes back, or null for a link.</param>
/// <param name="Label">What a person reads on it; of a list, what stands there while nothing is chosen.</param>
/// <param name="Disabled">Whether it can only be looked at.</param>
/// <param name="Options">Of a list.</param>
public sealed record MessageComponent(int Type, string? CustomId, string Label, bool Disabled, IReadOnlyList<Choice> Options);
