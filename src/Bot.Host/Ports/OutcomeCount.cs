namespace Bot.Host.Ports;

/// <summary>How many messages ended unsent for one reason.</summary>
/// <param name="Outcome">Dropped or unknown.</param>
/// <param name="Reason">A short code without personal data.</param>
/// <param name="Proactive">True for nudges.</param>
/// <param name="Count">How many.</param>
internal sealed record OutcomeCount(OutboxOutcome Outcome, string Reason, bool Proactive, long Count);
