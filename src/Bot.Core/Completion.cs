using NodaTime;

namespace Bot.Core;

/// <summary>An exercise that was done.</summary>
/// <param name="FirstAt">When it was done first.</param>
/// <param name="LastAt">When it was done last.</param>
/// <param name="Times">How often.</param>
/// <param name="Complete">True when the last time no required prompt was skipped.</param>
public sealed record Completion(Instant FirstAt, Instant LastAt, int Times, bool Complete);
