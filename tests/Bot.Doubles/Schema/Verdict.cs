namespace Bot.Doubles.Schema;

/// <summary>What a schema says of one value.</summary>
internal sealed class Verdict
{
    public List<SchemaProblem> Problems { get; } = [];

    /// <summary>The properties of an object that some keyword has looked at: "unevaluatedProperties" is about the others.</summary>
    public HashSet<string> Evaluated { get; } = new(StringComparer.Ordinal);

    public bool Fits => Problems.Count == 0;

    public void Add(string path, string message) => Problems.Add(new SchemaProblem(path, message));

    /// <summary>Takes over all that another schema said of the same value.</summary>
    public void Join(Verdict other)
    {
        Problems.AddRange(other.Problems);
        Evaluated.UnionWith(other.Evaluated);
    }
}
