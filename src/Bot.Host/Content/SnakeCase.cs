using System.Text.Json;

namespace Bot.Host.Content;

/// <summary>The members of a closed set as labels write them: <c>ex_reached_out</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The member of that name; null when there is none.</summary>
    internal static T? Read<T>(string text)
        where T : struct, Enum =>
        text.All(letter => char.IsAsciiLetterLower(letter) || letter == '_')
        && Enum.TryParse<T>(text.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : null;

    /// <summary>A member as labels write it.</summary>
    internal static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());
}
