using System.Diagnostics.CodeAnalysis;

namespace Bot.Core;

/// <summary>Who a journey belongs to: a platform's name and that platform's own id for the person.</summary>
/// <param name="Platform">Lower-case name of the platform: <c>telegram</c>, <c>discord</c> or <c>terminal</c>.</param>
/// <param name="NativeId">The platform's id, never shown in a log.</param>
public readonly record struct PersonId(string Platform, string NativeId)
{
    /// <summary>Reads <c>platform:id</c>, as operators write it on the command line.</summary>
    /// <returns>False when either side is empty.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonId person)
    {
        person = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (text is null || colon < 1 || colon == text.Length - 1)
        {
            return false;
        }

        person = new PersonId(text[..colon].ToLowerInvariant(), text[(colon + 1)..]);
        return true;
    }

    /// <summary>The form <see cref="TryParse"/> reads. Not for logs: it names the person.</summary>
    public override string ToString() => $"{Platform}:{NativeId}";
}
