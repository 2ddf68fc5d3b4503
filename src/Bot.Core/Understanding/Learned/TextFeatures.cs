namespace Bot.Core.Understanding.Learned;

/// <summary>The features of one text, each once, in ascending order within its group.</summary>
internal sealed class TextFeatures
{
    /// <summary>How many groups there are.</summary>
    internal const int Groups = 4;

    private readonly uint[][] groups;

    /// <summary>Features collected by group, in any order and with repetitions.</summary>
    internal TextFeatures(IReadOnlyList<List<uint>> collected)
    {
        groups = new uint[Groups][];
        for (var group = 0; group < Groups; group++)
        {
            groups[group] = Distinct(collected[group]);
        }
    }

    /// <summary>The features of a group.</summary>
    internal ReadOnlySpan<uint> Of(FeatureGroup group) => groups[(int)group];

    private static uint[] Distinct(List<uint> features)
    {
        features.Sort();
        var kept = 0;
        for (var at = 0; at < features.Count; at++)
        {
            if (at == 0 || features[at] != features[kept - 1])
            {
                features[kept++] = features[at];
            }
        }

        return features.GetRange(0, kept).ToArray();
    }
}
