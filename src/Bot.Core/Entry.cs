using NodaTime;

namespace Bot.Core;

/// <summary>One line of a person's own history, only ever added: what they wrote, and what changed.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Kind">What kind of line this is.</param>
/// <param name="About">Which exercise prompt (<c>RF2.columns</c>), stage or event it belongs to.</param>
/// <param name="Text">The person's words, or the value of a tap; empty where the kind says it all.</param>
public sealed record Entry(Instant At, EntryKind Kind, string About, string Text);
