using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;

namespace Bot.Core.Prompts.Typed;

/// <summary>Finds the options that somebody typed instead of pressing.</summary>
internal static class TypedOptions
{
    /// <summary>The option with that id.</summary>
    /// <returns>Null when this version of the content has none.</returns>
    public static Option? ById(ImmutableArray<Option> options, string id)
    {
        foreach (var option in options)
        {
            if (string.Equals(option.Id, id, StringComparison.Ordinal))
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>The option with that label, whatever its case, blanks and punctuation.</summary>
    public static Option? ByLabel(ImmutableArray<Option> options, string text)
    {
        var key = TypedKey.Of(text);
        foreach (var option in options)
        {
            if (TypedKey.Matches(key, option.Label))
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>
    /// The one option that a short answer means: its label, or the first clause of it ("yeah" for "Yes, both of us").
    /// </summary>
    /// <returns>Null when none or several could be meant.</returns>
    public static Option? Meant(ImmutableArray<Option> options, string text)
    {
        if (ByLabel(options, text) is { } exact)
        {
            return exact;
        }

        var key = TypedWords.PlainKey(text);
        Option? meant = null;
        foreach (var option in options)
        {
            if (TypedKey.Matches(key, option.Label) || TypedKey.BeginsWith(key, option.Label))
            {
                if (meant is not null)
                {
                    return null;
                }

                meant = option;
            }
        }

        return meant;
    }

    /// <summary>Several options by label or number, parted by commas, semicolons or lines; each once, as ordered.</summary>
    /// <returns>Empty when any part is none of them: nobody's list is taken by halves.</returns>
    public static ImmutableArray<Option> Several(ImmutableArray<Option> options, string text)
    {
        if (OneOf(options, text) is { } one)
        {
            return [one];
        }

        var found = ImmutableArray.CreateBuilder<Option>();
        foreach (var range in text.AsSpan().SplitAny(",;\n"))
        {
            var part = text[range];
            if (TypedText.IsBlank(part))
            {
                continue;
            }

            if (OneOf(options, part) is not { } option)
            {
                return [];
            }

            if (!found.Contains(option))
            {
                found.Add(option);
            }
        }

        return found.ToImmutable();
    }

    private static Option? OneOf(ImmutableArray<Option> options, string part) =>
        Meant(options, part)
        ?? (int.TryParse(part.AsSpan().Trim().TrimEnd(".)"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= options.Length ? options[number - 1] : null);
}
