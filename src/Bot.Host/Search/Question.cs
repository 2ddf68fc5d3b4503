namespace Bot.Host.Search;

/// <summary>What a text asks for, ready to be looked up.</summary>
internal sealed class Question
{
    /// <summary>Most words and things of one text that are looked up.</summary>
    private const int UnitsMax = 24;

    private Question(List<string> terms, List<string> things, List<string[]> units)
    {
        Terms = terms;
        Things = things;
        Units = units;
    }

    /// <summary>Words as typed, and names of things, each once: what the index is asked for.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The names of the things it speaks of.</summary>
    public IReadOnlyList<string> Things { get; }

    /// <summary>For each word or phrase that says something: its root and the things it names. Any one covers it.</summary>
    public IReadOnlyList<string[]> Units { get; }

    /// <summary>Reads words as a question. One of small words only, such as "is it really over", is taken at those.</summary>
    public static Question Of(List<string> words, Synonyms synonyms) =>
        Of(words, synonyms, word => !StopWords.All.Contains(word)) is { Units.Count: > 0 } question
            ? question
            : Of(words, synonyms, _ => true);

    private static Question Of(List<string> words, Synonyms synonyms, Predicate<string> tells)
    {
        var terms = new List<string>();
        var named = new List<string>();
        var units = new List<string[]>();
        foreach (var (at, length, things) in synonyms.Read(words))
        {
            var telling = words.GetRange(at, length).FindAll(tells);
            if ((telling.Count > 0 || things.Length > 0) && units.Count < UnitsMax)
            {
                named.AddRange(things);
                terms.AddRange(telling.Concat(things).Except(terms, StringComparer.Ordinal));
                units.Add([.. telling.Select(Words.Root), .. things]);
            }
        }

        return new Question(terms, named, units);
    }
}
