namespace Bot.Core.Prompts;

/// <summary>One of a prompt's own choices.</summary>
/// <param name="Value">What comes back: <c>[a-z0-9_-]{1,20}</c>.</param>
/// <param name="Label">What the person reads.</param>
public sealed record PromptButton(string Value, string Label);
