using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Vault;

/// <summary>A text that was not sent.</summary>
/// <param name="Id">Short id, unique in the journey.</param>
/// <param name="Text">The words.</param>
/// <param name="Kind">What it was written for.</param>
/// <param name="At">When it was put here.</param>
/// <param name="Until">When it may be looked at again.</param>
/// <param name="Issues">What its review found.</param>
/// <param name="Urge">The urge to send, 0–10, when it was put here; null when not told.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="Returns">True when the person accepted that it comes back.</param>
public sealed record Letter(
    string Id,
    string Text,
    DraftKind Kind,
    Instant At,
    Instant Until,
    ImmutableArray<DraftIssue> Issues,
    int? Urge,
    LetterStatus Status,
    bool Returns)
{
    /// <summary>When it is burned, as the person chose; null for never.</summary>
    public Instant? BurnsAt { get; init; }
}
