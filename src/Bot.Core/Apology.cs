using NodaTime;

namespace Bot.Core;

/// <summary>An apology that was delivered; the same thing is apologised for once only.</summary>
/// <param name="About">What for, in the person's own words.</param>
/// <param name="At">When.</param>
public sealed record Apology(string About, Instant At);
