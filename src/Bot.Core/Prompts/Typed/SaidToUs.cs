using Bot.Core.Understanding.Text;

namespace Bot.Core.Prompts.Typed;

/// <summary>
/// Tells a line that is said to us from one that is written to the ex, where a draft is asked for: "what should I write?",
/// "I just miss her so much", "I feel so stupid". Only what is plain is told apart; whatever addresses somebody is taken for the draft.
/// </summary>
internal static class SaidToUs
{
    private const string Quotes = "\"“”„«»‚‘'";

    private static readonly string[] Questions =
    [
        "what should i", "what do i", "what can i", "what shall i", "how should i", "how do i", "how can i", "should i", "can i send",
        "do i send", "is it ok to", "is it okay to", "i dont know what to", "i dont know how to", "idk what to", "no idea what to",
        "can you help", "could you help", "will you help", "help me", "can you write", "could you write", "will you send",
        "do you send", "dont send it", "are you a bot", "are you real", "who can see", "who reads", "can you see",
    ];

    private static readonly string[] Feelings =
    [
        "i feel", "i just feel", "i feel so", "im so", "i am so", "im just so", "i cant stop", "i cant sleep", "i cant do this", "i hate myself",
    ];

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "you", "your", "yours", "youre", "youve", "youll", "youd", "yourself", "u", "ur", "urs", "ya", "hey", "hi", "hello", "dear", "babe", "baby", "love",
    };

    private static readonly HashSet<string> Absent = new(StringComparer.Ordinal)
    {
        "he", "him", "his", "she", "her", "hers", "they", "them", "their", "hes", "shes", "theyre", "ex", "exs",
    };

    /// <summary>True when the line is plainly meant for us. In quotation marks it is always the draft.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="practical">True for a practical message: there a third person is most often a child.</param>
    public static bool Is(string text, bool practical)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || Quotes.Contains(trimmed[0], StringComparison.Ordinal))
        {
            return false;
        }

        var words = TextNormalizer.Split(text).Where(word => !word.IsBoundary).Select(word => word.Plain).ToArray();
        var plain = string.Join(' ', words);
        if (Questions.Any(question => plain.StartsWith(question, StringComparison.Ordinal)))
        {
            return true;
        }

        var feels = Feelings.Any(feeling => plain.StartsWith(feeling, StringComparison.Ordinal));
        return !practical && (feels || words.Any(Absent.Contains)) && !words.Any(Addresses.Contains);
    }
}
