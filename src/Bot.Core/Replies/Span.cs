namespace Bot.Core.Replies;

/// <summary>A piece of text in one style.</summary>
public readonly record struct Span(string Text, SpanStyle Style);
