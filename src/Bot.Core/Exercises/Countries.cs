using Bot.Core.Content;

namespace Bot.Core.Exercises;

/// <summary>Finds a country in what a person typed.</summary>
internal static class Countries
{
    /// <summary>The ISO code of a country of the help lines, by code or name; null when none is meant clearly.</summary>
    public static string? Find(Playbook playbook, string words)
    {
        var typed = words.Trim().TrimEnd('.', '!');
        if (typed.Length == 2 && playbook.HelpLines.ContainsKey(typed.ToUpperInvariant()))
        {
            return typed.ToUpperInvariant();
        }

        return playbook.HelpLines.Values
            .FirstOrDefault(line => string.Equals(line.Name, typed, StringComparison.OrdinalIgnoreCase))?.Country;
    }
}
