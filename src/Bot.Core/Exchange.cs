using NodaTime;

namespace Bot.Core;

/// <summary>One mutual light exchange with the ex.</summary>
/// <param name="At">When it was told.</param>
/// <param name="BegunByThem">True when the ex began it.</param>
public sealed record Exchange(Instant At, bool BegunByThem);
