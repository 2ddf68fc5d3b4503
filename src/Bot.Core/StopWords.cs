using System.Collections.Frozen;

namespace Bot.Core;

/// <summary>Whole messages that ask for help and nothing else; they are heard in every state, before every exercise.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Help = new[]
    {
        "help", "help me", "help now", "sos", "i need help", "ayuda", "ayúdame", "hilfe", "hilf mir", "aide", "aidez-moi", "aide-moi",
        "au secours", "ajuda", "socorro", "me ajuda", "помощь", "помогите", "помоги",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Help.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the message is a call for help.</summary>
    public static bool AsksForHelp(string text) => text.Length <= 40 && Lookup.Contains(text.AsSpan().Trim().TrimEnd("!.?"));
}
