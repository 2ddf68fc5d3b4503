using System.Text;

namespace Bot.Host.Content;

/// <summary>Writes the members of a closed set as labels: <c>ex_reached_out</c>.</summary>
internal static class Labels
{
    /// <summary>The label of a member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var label = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsUpper(letter) && label.Length > 0)
            {
                label.Append('_');
            }

            label.Append(char.ToLowerInvariant(letter));
        }

        return label.ToString();
    }

    /// <summary>The labels of all members, in their order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];
}
