namespace Bot.Host.Training;

/// <summary>
/// Learns one yes-or-no question: a linear support vector machine with squared hinge loss, by coordinate descent in the dual
/// (Hsieh and others, 2008). The order of steps is fixed, and only sums, products and divisions are made, so that every machine
/// finds the same weights.
/// </summary>
internal sealed class HeadTrainer(TrainingMatrix matrix, double cost)
{
    private const int MostRounds = 60;
    private const double GoodEnough = 0.01;

    private readonly double[] weights = new double[matrix.Keys.Length];
    private double bias;

    /// <summary>Learns from the examples that have an answer.</summary>
    /// <param name="targets">For each example whether it holds; null to pass it over.</param>
    public (double[] Weights, double Bias) Learn(IReadOnlyList<bool?> targets)
    {
        var order = Enumerable.Range(0, targets.Count).Where(row => targets[row] is not null).ToArray();
        var steps = new double[targets.Count];
        var costs = Costs(targets, order);
        var chance = new Shuffle();
        for (var round = 0; round < MostRounds; round++)
        {
            chance.Mix(order);
            var worst = 0.0;
            foreach (var row in order)
            {
                worst = Math.Max(worst, Step(row, targets[row] == true ? 1 : -1, costs[row], steps));
            }

            if (worst < GoodEnough)
            {
                break;
            }
        }

        return (weights, bias);
    }

    // The rarer answer weighs more, but not so much that the two weigh the same.
    private double[] Costs(IReadOnlyList<bool?> targets, int[] order)
    {
        var yes = Math.Max(order.Count(row => targets[row] == true), 1);
        var heavier = Math.Clamp(Math.Sqrt((order.Length - yes) / (double)yes), 1, 6);
        return [.. targets.Select(target => target == true ? cost * heavier : cost)];
    }

    private double Step(int row, int sign, double rowCost, double[] steps)
    {
        var (columns, values) = matrix.Rows[row];
        var sum = bias;
        for (var at = 0; at < columns.Length; at++)
        {
            sum += weights[columns[at]] * values[at];
        }

        var slack = 0.5 / rowCost;
        var gradient = (sign * sum) - 1 + (slack * steps[row]);
        var projected = steps[row] == 0 ? Math.Min(gradient, 0) : gradient;
        if (projected == 0)
        {
            return 0;
        }

        var before = steps[row];
        steps[row] = Math.Max(before - (gradient / (matrix.Squares[row] + slack)), 0);
        var change = (steps[row] - before) * sign;
        bias += change;
        for (var at = 0; at < columns.Length; at++)
        {
            weights[columns[at]] += change * values[at];
        }

        return Math.Abs(projected);
    }
}
