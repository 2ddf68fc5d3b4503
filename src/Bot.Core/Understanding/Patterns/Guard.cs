namespace Bot.Core.Understanding.Patterns;

/// <summary>What takes a match back: an idiom, a denial, somebody else's story.</summary>
/// <param name="Scope">How near it must stand.</param>
/// <param name="Pattern">What it looks like.</param>
public sealed record Guard(GuardScope Scope, PatternNode Pattern);
