using Bot.Core.Content;

namespace Bot.Core.Safety;

/// <summary>The lines of a person's country; the international finder where the country or the line is not known.</summary>
internal static class HelpLines
{
    /// <summary>The entry for unknown countries.</summary>
    public const string International = "ZZ";

    public static string Text(string name, Playbook playbook, string? country)
    {
        var line = playbook.HelpLines.GetValueOrDefault(country ?? International);
        var anywhere = playbook.HelpLines.GetValueOrDefault(International);
        return Field(name, line) is { Length: > 0 } text ? text : Field(name, anywhere);
    }

    private static string Field(string name, HelpLine? line) => (name, line) switch
    {
        (_, null) => string.Empty,
        ("line", _) => line.Crisis,
        ("more_lines", _) => line.MoreCrisis,
        ("emergency", _) => line.Emergency,
        ("abuse_line", _) => line.Abuse,
        ("own_harm_line", _) => line.OwnHarm,
        ("youth_line", _) => line.Youth,
        _ => string.Empty,
    };
}
