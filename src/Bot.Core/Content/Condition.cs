using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>When a prompt or an exercise applies: an answer or a fact is one of some values.</summary>
/// <param name="Subject">
/// <c>PROMPT</c> of the same exercise, <c>EXERCISE.PROMPT</c> of another, <c>EXERCISE.PROMPT.ITEM</c> for one item of a
/// scales prompt, or <c>fact.NAME</c>.
/// </param>
/// <param name="Values">Option ids, <c>skipped</c>, <c>none</c> (not answered), or comparisons such as <c>&gt;=8</c>; any one suffices.</param>
public sealed record Condition(string Subject, ImmutableArray<string> Values);
