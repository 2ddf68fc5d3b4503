namespace Bot.Core.Stages;

/// <summary>One reason of a verdict.</summary>
/// <param name="Id">Its phrase is <c>decision.reason.ID</c>.</param>
/// <param name="Value">The number it names; empty for none.</param>
/// <param name="Answer">The key of the person's own answer that it rests on.</param>
public sealed record DecisionReason(string Id, string Value, string Answer);
