using System.Collections.Immutable;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Cli;

/// <summary>A conversation that was found good: what was done, and what was answered.</summary>
/// <param name="At">When it begins.</param>
/// <param name="Person">Who talks, in a word; also the beginning of every input's id, from which variants are picked.</param>
/// <param name="Stage">Where the person stands at the start, as in <c>simulate</c>; null to begin from nothing.</param>
/// <param name="Steps">What was done, in order.</param>
internal sealed record GoldenConversation(Instant At, string Person, Stage? Stage, ImmutableArray<GoldenStep> Steps);
