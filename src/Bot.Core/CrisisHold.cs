using NodaTime;

namespace Bot.Core;

/// <summary>A crisis that is being held (safety.md, 4).</summary>
/// <param name="Since">When it was found.</param>
/// <param name="LockedUntil">Until then composers and all about the ex stay closed, and the line stays at the foot of replies.</param>
/// <param name="Language">The language of the person's own sentence.</param>
/// <param name="Answer">What the person answered to the direct question: <c>none</c>, <c>yes</c>, <c>dark</c>, <c>denied</c>, <c>safer</c> or <c>harmed</c>.</param>
/// <param name="Open">True until the person has answered and gone on; the card stands before everything else.</param>
public sealed record CrisisHold(Instant Since, Instant LockedUntil, string Language, string Answer, bool Open);
