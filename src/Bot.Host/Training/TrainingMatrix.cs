using Bot.Core.Understanding.Learned;

namespace Bot.Host.Training;

/// <summary>The examples as rows of numbers, over the features that more than one of them has.</summary>
internal sealed class TrainingMatrix
{
    // What one sentence alone has teaches that sentence by heart, and nothing else.
    private const int FewestExamples = 2;

    private TrainingMatrix(uint[] keys, (int[] Columns, float[] Values)[] rows)
    {
        Keys = keys;
        Rows = rows;
        Squares = [.. rows.Select(row => 1 + row.Values.Sum(value => (double)value * value))];
    }

    /// <summary>The features, in ascending order; a row's columns are places in here.</summary>
    public uint[] Keys { get; }

    /// <summary>For each example the features it has and what they count there.</summary>
    public (int[] Columns, float[] Values)[] Rows { get; }

    /// <summary>For each example its length, squared, with the bias as a feature of its own.</summary>
    public double[] Squares { get; }

    /// <summary>Builds the matrix of a task.</summary>
    public static TrainingMatrix Of(TrainingTask task)
    {
        var keys = Keep(task.Examples);
        var places = new Dictionary<uint, int>(keys.Length);
        for (var place = 0; place < keys.Length; place++)
        {
            places.Add(keys[place], place);
        }

        return new TrainingMatrix(keys, [.. task.Examples.Select(example => Row(example.Features, task.GroupWeights, places))]);
    }

    private static uint[] Keep(IEnumerable<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var features in examples.Select(example => example.Features))
        {
            for (var group = 0; group < TextFeatures.Groups; group++)
            {
                foreach (var feature in features.Of((FeatureGroup)group))
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }
            }
        }

        return [.. counts.Where(count => count.Value >= FewestExamples).Select(count => count.Key).Order()];
    }

    private static (int[] Columns, float[] Values) Row(TextFeatures features, IReadOnlyList<float> weights, Dictionary<uint, int> places)
    {
        var columns = new List<int>();
        var values = new List<float>();
        for (var group = 0; group < TextFeatures.Groups; group++)
        {
            var all = features.Of((FeatureGroup)group);
            var value = weights[group] / MathF.Sqrt(Math.Max(all.Length, 1));
            foreach (var feature in all)
            {
                if (places.TryGetValue(feature, out var place))
                {
                    columns.Add(place);
                    values.Add(value);
                }
            }
        }

        return ([.. columns], [.. values]);
    }
}
