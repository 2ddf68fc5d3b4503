namespace Bot.Host.Diagnostics;

/// <summary>How one part of the host is.</summary>
/// <param name="IsGood">True while it does its work.</param>
/// <param name="Reason">One line for an operator, without personal data.</param>
internal sealed record PartHealth(bool IsGood, string Reason);
