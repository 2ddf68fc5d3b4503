using System.Collections.Immutable;
using System.Numerics;

namespace Bot.Core.Understanding.Learned;

/// <summary>A linear model over hashed features, in whole numbers of one byte.</summary>
internal sealed class LinearModel
{
    private readonly uint[] keys;
    private readonly sbyte[] rows;
    private readonly int[] slots;
    private readonly int mask;

    /// <summary>A model.</summary>
    /// <param name="labels">What it tells apart.</param>
    /// <param name="heads">For each label where its sums begin and what one step of its weights is worth.</param>
    /// <param name="groupWeights">What each group of features counts.</param>
    /// <param name="weights">The features it knows, in ascending order, and for each its weights, one for each label.</param>
    internal LinearModel(
        ImmutableArray<string> labels, ImmutableArray<Head> heads, ImmutableArray<float> groupWeights, (uint[] Keys, sbyte[] Rows) weights)
    {
        Labels = labels;
        Heads = heads;
        GroupWeights = groupWeights;
        (keys, rows) = weights;
        mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys.Length * 2, 2)) - 1;
        slots = new int[mask + 1];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = Slot(keys[row]);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = row + 1;
        }
    }

    /// <summary>What it tells apart.</summary>
    internal ImmutableArray<string> Labels { get; }

    /// <summary>For each label where its sums begin and what one step of its weights is worth.</summary>
    internal ImmutableArray<Head> Heads { get; }

    /// <summary>What each group of features counts.</summary>
    internal ImmutableArray<float> GroupWeights { get; }

    /// <summary>The features it knows, in ascending order.</summary>
    internal ReadOnlySpan<uint> Keys => keys;

    /// <summary>The weights, label by label for each feature.</summary>
    internal ReadOnlySpan<sbyte> Rows => rows;

    /// <summary>How much each label fits: above zero it rather does, below it rather does not.</summary>
    internal float[] Score(TextFeatures features)
    {
        var scores = new float[Labels.Length];
        Span<int> sums = stackalloc int[Labels.Length];
        for (var group = 0; group < TextFeatures.Groups; group++)
        {
            var all = features.Of((FeatureGroup)group);
            if (all.IsEmpty)
            {
                continue;
            }

            sums.Clear();
            Add(all, sums);
            var length = GroupWeights[group] / MathF.Sqrt(all.Length);
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += length * sums[label];
            }
        }

        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = (scores[label] * Heads[label].Step) + Heads[label].Bias;
        }

        return scores;
    }

    private void Add(ReadOnlySpan<uint> features, Span<int> sums)
    {
        foreach (var feature in features)
        {
            var row = Row(feature);
            if (row < 0)
            {
                continue;
            }

            var weights = rows.AsSpan(row * sums.Length, sums.Length);
            for (var label = 0; label < sums.Length; label++)
            {
                sums[label] += weights[label];
            }
        }
    }

    private int Row(uint feature)
    {
        for (var slot = Slot(feature); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slots[slot] - 1] == feature)
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    private int Slot(uint feature) => (int)((feature * 2654435769u) >> 7) & mask;
}
