using System.Globalization;
using Bot.Core.Replies;

namespace Bot.Host.Cli;

/// <summary>Finds the choice that a label or a 1-based number names; a label that is itself a number comes first.</summary>
internal static class ChoiceFinder
{
    /// <summary>Finds a choice.</summary>
    /// <returns>Null when the words name none.</returns>
    public static Choice? Find(IReadOnlyList<Choice> choices, string words)
    {
        var named = words.Trim();
        var byLabel = choices.FirstOrDefault(choice => string.Equals(choice.Label.Trim(), named, StringComparison.OrdinalIgnoreCase));
        if (byLabel is not null)
        {
            return byLabel;
        }

        return int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= choices.Count
            ? choices[number - 1]
            : null;
    }
}
