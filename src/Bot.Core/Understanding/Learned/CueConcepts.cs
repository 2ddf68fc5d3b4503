using System.Collections.Frozen;

namespace Bot.Core.Understanding.Learned;

/// <summary>Which concepts are signs that count beside others.</summary>
internal static class CueConcepts
{
    private static readonly FrozenDictionary<uint, string> Cues = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GOODBYE"] = "farewell",
        ["LASTTIME"] = "farewell",
        ["NOTE"] = "farewell",
        ["GIVEAWAY"] = "giving",
        ["BURDEN"] = "burden",
        ["NOBODYCARES"] = "burden",
        ["HOPELESS"] = "hopeless",
        ["CANTGOON"] = "hopeless",
        ["BADFEEL"] = "hopeless",
        ["MEANS_PILLS"] = "means",
        ["MEANS_OTHER"] = "means",
        ["READYTRAIN"] = "means",
        ["CALM"] = "decided",
        ["PEACE"] = "decided",
        ["INSURANCE"] = "affairs",
        ["GRAVE"] = "death",
        ["DEATH"] = "death",
        ["KILLSELF"] = "death",
    }.ToFrozenDictionary(pair => ConceptLexicon.Code(pair.Key), pair => pair.Value);

    /// <summary>The signs among concepts, each once.</summary>
    internal static IEnumerable<string> Among(IEnumerable<uint> concepts) =>
        concepts.Select(concept => Cues.GetValueOrDefault(concept)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
