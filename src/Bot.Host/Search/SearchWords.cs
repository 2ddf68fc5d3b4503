namespace Bot.Host.Search;

/// <summary>The words of the search that stand beside the cards.</summary>
/// <param name="Synonyms">The name of a thing, and the words and phrases for it.</param>
/// <param name="OfCards">The id of a card, and words and phrases that speak for it.</param>
internal sealed record SearchWords(IReadOnlyDictionary<string, string[]> Synonyms, IReadOnlyDictionary<string, string[]> OfCards)
{
    /// <summary>Reads <c>synonyms.yaml</c> and <c>words.yaml</c> of a folder; without a file there is nothing of its kind.</summary>
    /// <exception cref="InvalidDataException">A file is no map from names to lists of words.</exception>
    public static SearchWords Read(string folder) => new(
        SynonymFile.Read(Path.Combine(folder, "synonyms.yaml")), SynonymFile.Read(Path.Combine(folder, "words.yaml")));
}
