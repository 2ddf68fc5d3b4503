using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>
/// What a text is compared by: the roots of its words, the things they name, and pairs of neighbours in which people are told
/// apart only as the one who writes and the one they write about ("he left me" and "she left me" are one pair of pairs).
/// </summary>
internal static class Features
{
    private const string Self = "I";
    private const string Other = "X";

    private static readonly FrozenDictionary<string, string> Roles = (
        "i I me I my I mine I im I ive I id I ill I myself I he X she X him X her X his X hers X they X them X their X hes X "
        + "shes X theyre X theyve X hed X shed X ex X boyfriend X girlfriend X bf X gf X husband X wife X partner X guy X man X "
        + "woman X girl X u you ur your")
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Small = (
        "a an the and or but so to of in on at is are was were be been am it its that this these those with for from by as do does "
        + "did has have had if then than there here just really very much more most also too even still ever any some i x")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The features of a text, each as often as it stands there, with how much its kind counts.</summary>
    public static IEnumerable<(string Name, double Kind)> Of(List<string> words, Synonyms synonyms)
    {
        var previous = "^";
        foreach (var word in words)
        {
            var root = Roles.TryGetValue(word, out var role) ? role : Words.Root(Forms.Of(word));
            if (role is not (Self or Other) && !Small.Contains(word))
            {
                yield return (root, StopWords.All.Contains(word) ? 0.4 : 1.0);
            }

            if (!Small.Contains(word))
            {
                yield return ($"{previous} {root}", 0.5);
                previous = root;
            }
        }

        foreach (var (_, _, things) in synonyms.Read(words))
        {
            foreach (var thing in things)
            {
                yield return (thing, 1.0);
            }
        }
    }
}
