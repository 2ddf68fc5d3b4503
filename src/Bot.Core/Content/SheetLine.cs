namespace Bot.Core.Content;

/// <summary>One part of a <see cref="Sheet"/>.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Words">Where its words come from: placeholders such as <c>{answer:AG2.shared}</c>.</param>
public sealed record SheetLine(string Label, Phrase Words);
