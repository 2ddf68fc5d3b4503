namespace Bot.Host.Search;

/// <summary>What a text asks for, ready to be looked up.</summary>
internal sealed class Question
{
    /// <summary>Most words and things of one text that are looked up.</summary>
    private const int UnitsMax = 40;

    private Question(List<string> terms, List<string[]> units)
    {
        Terms = terms;
        Units = units;
    }

    /// <summary>Words as typed, and names of things, each once: what the index is asked for.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>For each word or phrase that says something: its root and the things it names. Any one of them covers it.</summary>
    public IReadOnlyList<string[]> Units { get; }

    /// <summary>Reads words as a question.</summary>
    public static Question Of(List<string> words, Synonyms synonyms)
    {
        var terms = new List<string>();
        var units = new List<string[]>();
        foreach (var (at, length, things) in synonyms.Read(words))
        {
            var telling = words.GetRange(at, length).FindAll(word => !StopWords.All.Contains(word));
            if ((telling.Count > 0 || things.Length > 0) && units.Count < UnitsMax)
            {
                terms.AddRange(telling.Concat(things).Except(terms, StringComparer.Ordinal));
                units.Add([.. telling.Select(Words.Root), .. things]);
            }
        }

        return new Question(terms, units);
    }
}
