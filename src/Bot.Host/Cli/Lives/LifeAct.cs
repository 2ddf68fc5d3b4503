using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>One turn of a script: a text, or a press.</summary>
/// <param name="After">The time since the turn before.</param>
/// <param name="Words">The text, the label or the number.</param>
/// <param name="IsPress">True for a press.</param>
internal sealed record LifeAct(Duration After, string Words, bool IsPress);
