using NodaTime;

namespace Bot.Core.Understanding;

/// <summary>A sign that says little alone and much beside another: a farewell, things given away, a decision. Only its name is kept.</summary>
/// <param name="Name">Which kind of sign.</param>
/// <param name="At">When it was written.</param>
public sealed record Cue(string Name, Instant At);
