namespace Bot.Core.Content;

/// <summary>One of the things a prompt lets the person choose from.</summary>
/// <param name="Id">Stable id, <c>[a-z0-9_]{1,20}</c>; saved in answers.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Then">What choosing it leads to, beside going on; null for nothing.</param>
public sealed record Option(string Id, string Label, Follow? Then = null);
