using System.Collections.Immutable;
using Bot.Core.Understanding.Learned;

namespace Bot.Host.Training;

/// <summary>Learns a model: each label on its own, then all weights rounded to whole steps.</summary>
internal static class ModelTrainer
{
    private const double LargestStep = 127;

    /// <summary>Learns the model of a task. The same examples give the same model.</summary>
    public static LinearModel Train(TrainingTask task)
    {
        var matrix = TrainingMatrix.Of(task);
        var learned = new (double[] Weights, double Bias)[task.Labels.Count];
        Parallel.For(0, learned.Length, label =>
            learned[label] = new HeadTrainer(matrix, task.Cost).Learn([.. task.Examples.Select(example => example.Targets[label])]));
        var steps = learned.Select(head => Math.Max(head.Weights.Select(Math.Abs).DefaultIfEmpty(0).Max() / LargestStep, 1e-9)).ToArray();
        var heads = learned.Zip(steps, (head, step) => new Head((float)head.Bias, (float)step)).ToImmutableArray();
        return new LinearModel([.. task.Labels], heads, [.. task.GroupWeights], Rounded(matrix.Keys, learned, steps));
    }

    // A feature whose weights are all rounded to nothing is left out.
    private static (uint[] Keys, sbyte[] Rows) Rounded(uint[] keys, (double[] Weights, double Bias)[] learned, double[] steps)
    {
        var kept = new List<uint>();
        var rows = new List<sbyte>();
        var row = new sbyte[learned.Length];
        for (var key = 0; key < keys.Length; key++)
        {
            for (var label = 0; label < row.Length; label++)
            {
                row[label] = (sbyte)Math.Round(learned[label].Weights[key] / steps[label], MidpointRounding.AwayFromZero);
            }

            if (Array.Exists(row, weight => weight != 0))
            {
                kept.Add(keys[key]);
                rows.AddRange(row);
            }
        }

        return ([.. kept], [.. rows]);
    }
}
