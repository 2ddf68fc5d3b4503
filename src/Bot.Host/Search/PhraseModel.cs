using System.Numerics;
using System.Runtime.InteropServices;

namespace Bot.Host.Search;

/// <summary>
/// Learns from phrases which card a text speaks of: a linear model with one weight for each feature and card. The same phrases
/// give the same model. Built once, then safe for any number of threads.
/// </summary>
internal sealed class PhraseModel
{
    private readonly FeatureTable features;
    private readonly float[] weights;
    private readonly int cards;
    private readonly int width;

    /// <summary>Learns.</summary>
    /// <param name="features">The features of the phrases.</param>
    /// <param name="phrases">Phrases, each with the card it belongs to and how much it counts.</param>
    /// <param name="cards">How many cards there are.</param>
    public PhraseModel(FeatureTable features, IReadOnlyList<Phrase> phrases, int cards)
    {
        this.features = features;
        this.cards = cards;
        width = (cards + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features.Count * width];
        new PhraseTrainer(weights, width, cards).Learn(phrases);
    }

    /// <summary>How likely each card is meant, from 0 to 1, all together 1; and how much of the text is known words, 0 to 1.</summary>
    public (float[] Likely, double Known) Judge(List<string> words)
    {
        var (values, known) = features.Read(words);
        var sums = new float[width];
        Add(weights, width, values, sums);
        Softmax(sums.AsSpan(0, cards));
        return (sums, known);
    }

    /// <summary>Adds up the weights of features.</summary>
    internal static void Add(float[] weights, int width, FeatureValue[] values, float[] sums)
    {
        var into = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        foreach (var (feature, value) in values)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * width, width));
            for (var at = 0; at < row.Length; at++)
            {
                into[at] += row[at] * value;
            }
        }
    }

    /// <summary>Turns sums into shares of 1.</summary>
    internal static void Softmax(Span<float> sums)
    {
        var most = float.MinValue;
        foreach (var sum in sums)
        {
            most = Math.Max(most, sum);
        }

        var total = 0f;
        foreach (ref var sum in sums)
        {
            sum = MathF.Exp(sum - most);
            total += sum;
        }

        foreach (ref var sum in sums)
        {
            sum /= total;
        }
    }

    /// <summary>A phrase to learn from.</summary>
    /// <param name="Card">The number of its card.</param>
    /// <param name="Values">Its features.</param>
    /// <param name="Counts">How much it counts, 1 for what people really ask.</param>
    internal sealed record Phrase(int Card, FeatureValue[] Values, float Counts);
}
