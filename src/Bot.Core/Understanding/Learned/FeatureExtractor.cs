using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Learned;

/// <summary>Turns a text into features.</summary>
internal sealed class FeatureExtractor
{
    private const uint WordKind = 3;
    private const uint LetterKind = 4;
    private const uint ConceptKind = 5;
    private const uint NearKind = 6;
    private const uint SignKind = 7;
    private const int LongestWords = 3;
    private const int ShortestLetters = 2;
    private const int LongestLetters = 5;
    private const int ConceptWindow = 5;

    // More of a text says nothing new, and a page must not cost a hundred times a line.
    private const int MostTokens = 400;

    private readonly ConceptLexicon lexicon;
    private readonly KnownWords known;

    /// <summary>An extractor with a lexicon, and the words that are no typing errors.</summary>
    internal FeatureExtractor(ConceptLexicon lexicon, KnownWords known)
    {
        this.lexicon = lexicon;
        this.known = known;
    }

    /// <summary>The words of a text as features see them.</summary>
    internal static List<string> Tokens(string text)
    {
        var tokens = PlainTokens.Of(TextNormalizer.Split(text));
        return tokens.Count <= MostTokens ? tokens : [.. tokens[..(MostTokens / 2)], .. tokens[^(MostTokens / 2)..]];
    }

    /// <summary>The features of a text.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="signs">What else is known of it, such as patterns that were found, by name.</param>
    internal TextFeatures Extract(string text, IEnumerable<string> signs)
    {
        var tokens = Tokens(text);
        var (words, letters, concepts, others) = (new List<uint>(tokens.Count * 3), new List<uint>(tokens.Count * 16), new List<uint>(), new List<uint>());
        AddWords(tokens, words);
        foreach (var token in tokens)
        {
            AddLetters(token, letters);
        }

        AddConcepts(Concepts(tokens), concepts);
        others.AddRange(signs.Select(sign => FeatureHash.Mix(FeatureHash.Start(SignKind), sign)));
        return new TextFeatures([words, letters, concepts, others]);
    }

    /// <summary>The signs in a text that count beside others, by name.</summary>
    internal IEnumerable<string> Cues(string text) => CueConcepts.Among(Concepts(Tokens(text)));

    private static void AddWords(List<string> tokens, List<uint> features)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var hash = FeatureHash.Start(WordKind);
            for (var count = 1; count <= LongestWords && at + count <= tokens.Count; count++)
            {
                hash = FeatureHash.Mix(FeatureHash.Mix(hash, tokens[at + count - 1]), ' ');
                features.Add(hash);
            }
        }
    }

    private static void AddLetters(string token, List<uint> features)
    {
        if (token.Length == 0 || token[0] == '#')
        {
            return;
        }

        for (var at = -1; at < token.Length; at++)
        {
            var hash = FeatureHash.Start(LetterKind);
            for (var count = 1; count <= LongestLetters && at + count <= token.Length + 1; count++)
            {
                var index = at + count - 1;
                hash = FeatureHash.Mix(hash, index < 0 || index == token.Length ? '_' : token[index]);
                if (count >= ShortestLetters)
                {
                    features.Add(hash);
                }
            }
        }
    }

    /// <summary>The concepts of a text in order; 0 where a sentence ends.</summary>
    private List<uint> Concepts(List<string> tokens)
    {
        var concepts = new List<uint>(tokens.Count);
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Length == 0)
            {
                concepts.Add(0);
                at++;
                continue;
            }

            var (concept, count) = lexicon.At(tokens, at);
            if (concept == 0 && !known.Contains(tokens[at]))
            {
                concept = lexicon.Near(tokens[at]);
            }

            if (concept != 0)
            {
                concepts.Add(concept);
            }

            at += count;
        }

        return concepts;
    }

    private static void AddConcepts(List<uint> concepts, List<uint> features)
    {
        var start = FeatureHash.Start(ConceptKind);
        for (var at = 0; at < concepts.Count; at++)
        {
            var one = FeatureHash.Mix(start, concepts[at]);
            features.Add(one);
            AddNear(concepts, at, features);
            if (at + 1 < concepts.Count)
            {
                var two = FeatureHash.Mix(one, concepts[at + 1]);
                features.Add(two);
                if (at + 2 < concepts.Count)
                {
                    features.Add(FeatureHash.Mix(two, concepts[at + 2]));
                }
            }
        }
    }

    // What stands near what, in this order, with anything in between.
    private static void AddNear(List<uint> concepts, int at, List<uint> features)
    {
        var start = FeatureHash.Mix(FeatureHash.Start(NearKind), concepts[at]);
        for (var next = at + 1; next < concepts.Count && next <= at + ConceptWindow && concepts[next] != 0 && concepts[at] != 0; next++)
        {
            features.Add(FeatureHash.Mix(start, concepts[next]));
        }
    }
}
