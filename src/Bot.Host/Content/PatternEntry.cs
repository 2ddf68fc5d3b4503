using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Understanding.Patterns;

namespace Bot.Host.Content;

/// <summary>One entry under <c>rules</c> of a file of patterns.</summary>
/// <param name="Value">What its patterns show.</param>
/// <param name="Line">Its 1-based line.</param>
/// <param name="Fields">Its other plain fields.</param>
/// <param name="Phrases">Its patterns, as many as could be read.</param>
internal sealed record PatternEntry(
    string Value,
    int Line,
    IReadOnlyDictionary<string, string> Fields,
    ImmutableArray<PhraseRule> Phrases)
{
    /// <summary>A plain field, or nothing.</summary>
    internal string Text(string field) => Fields.GetValueOrDefault(field, string.Empty);

    /// <summary>A field that is a number: 0 when it is absent, -1 when it is none.</summary>
    internal int Number(string field) => Text(field) is { Length: > 0 } text
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1
        : 0;
}
