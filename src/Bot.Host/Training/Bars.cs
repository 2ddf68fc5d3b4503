using System.Globalization;
using Bot.Core.Understanding.Learned;
using Bot.Host.Diagnostics;

namespace Bot.Host.Training;

/// <summary>
/// How sure a model has to be: <c>understanding/bars.tsv</c>, lines of a model, a label and a score, with tabs between. They are chosen
/// by people on the development sentences, and moved into the model, which then says yes above zero.
/// </summary>
internal sealed class Bars
{
    private const string File = "bars.tsv";

    private readonly Dictionary<(string Model, string Label), float> bars;

    private Bars(Dictionary<(string Model, string Label), float> bars) => this.bars = bars;

    /// <summary>Reads them; none where there is no file.</summary>
    /// <exception cref="OperatorException">A line cannot be read.</exception>
    public static Bars Read(string understanding)
    {
        var path = Path.Combine(understanding, File);
        return new Bars(System.IO.File.Exists(path)
            ? System.IO.File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(ReadLine).ToDictionary()
            : []);
    }

    /// <summary>The model with its scores lowered by their bars.</summary>
    public LinearModel Raise(LinearModel model, string name) => new(
        model.Labels,
        [.. model.Heads.Select((head, label) => head with { Bias = head.Bias - bars.GetValueOrDefault((name, model.Labels[label])) })],
        model.GroupWeights,
        (model.Keys.ToArray(), model.Rows.ToArray()));

    private static KeyValuePair<(string Model, string Label), float> ReadLine(string line) =>
        line.Split('\t') is [var model, var label, var score]
        && float.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out var bar)
            ? KeyValuePair.Create((model, label), bar)
            : throw new OperatorException($"{File}: a line is a model, a label and a score, with tabs between.");
}
