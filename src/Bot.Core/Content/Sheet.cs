using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>A page that the person can take along as a file, made of their own answers.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">A line under it.</param>
/// <param name="Lines">What it says, in order; a line without words is left out.</param>
public sealed record Sheet(string Title, string Intro, ImmutableArray<SheetLine> Lines);
