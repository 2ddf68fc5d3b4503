using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bot.Host.Search;

/// <summary>Fits the weights of a <see cref="PhraseModel"/>: multinomial logistic regression by gradient descent.</summary>
internal sealed class PhraseTrainer(float[] weights, int width, int cards)
{
    /// <summary>Rounds over all phrases. Tuned on the development questions and on phrasings left out.</summary>
    private const int Rounds = 8;

    private const float FirstRate = 5f;
    private const float Slowing = 0.3f;

    /// <summary>Coprime to any number of phrases that is not its multiple: a walk by it mixes the cards, the same way each time.</summary>
    private const int Stride = 7_919;

    private readonly float[] error = new float[width];

    /// <summary>Learns all phrases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(IReadOnlyList<PhraseModel.Phrase> phrases)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var rate = FirstRate / (1 + (Slowing * round));
            for (long step = 0; step < phrases.Count; step++)
            {
                Learn(phrases[(int)((step * Stride) % phrases.Count)], rate);
            }
        }
    }

    private void Learn(PhraseModel.Phrase phrase, float rate)
    {
        Array.Clear(error);
        PhraseModel.Add(weights, width, phrase.Values, error);
        PhraseModel.Softmax(error.AsSpan(0, cards));
        error[phrase.Card] -= 1;
        error.AsSpan(cards).Clear();
        var wrong = MemoryMarshal.Cast<float, Vector<float>>(error.AsSpan());
        foreach (var (feature, value) in phrase.Values)
        {
            var step = rate * phrase.Counts * value;
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * width, width));
            for (var at = 0; at < row.Length; at++)
            {
                row[at] -= wrong[at] * step;
            }
        }
    }
}
