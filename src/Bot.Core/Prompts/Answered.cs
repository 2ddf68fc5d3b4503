using NodaTime;

namespace Bot.Core.Prompts;

/// <summary>An answer and when it was given.</summary>
public sealed record Answered(AnswerValue Value, Instant At);
