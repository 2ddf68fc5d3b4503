using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.Prompts;

/// <summary>One entry of a log.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Fields">The answer to each field, by the field's id; skipped fields are absent.</param>
public sealed record LogEntry(Instant At, ImmutableDictionary<string, AnswerValue> Fields);
