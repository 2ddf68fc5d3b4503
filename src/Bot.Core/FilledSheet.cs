using System.Collections.Immutable;

namespace Bot.Core;

/// <summary>A page of the person's own words, ready to be made into a file.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">A line under it.</param>
/// <param name="Lines">Labels with their words, which may run over several lines.</param>
public sealed record FilledSheet(string Title, string Intro, ImmutableArray<(string Label, string Words)> Lines);
