using Bot.Core.Understanding.Learned;
using Bot.Host.Diagnostics;

namespace Bot.Host.Training;

/// <summary>The sentences of one folder: <c>risk.*.tsv</c>, <c>intent.*.tsv</c>, <c>topic.*.tsv</c>, <c>draft.*.tsv</c>.</summary>
internal sealed class SentenceFolder(string path)
{
    private static readonly Dictionary<string, int> LabelCounts = new(StringComparer.Ordinal)
    {
        [LearnedModels.Risk] = 3,
        [LearnedModels.Intents] = 1,
        [LearnedModels.Topics] = 1,
        [LearnedModels.Drafts] = 1,
    };

    /// <summary>The sentences of a kind, in the order of files and lines, a repeated one once.</summary>
    /// <exception cref="OperatorException">A line cannot be read.</exception>
    public IReadOnlyList<Sentence> Read(string kind)
    {
        if (!Directory.Exists(path))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(path, $"{kind}*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFile(file, LabelCounts[kind]))
            .DistinctBy(sentence => sentence.Text, StringComparer.Ordinal),];
    }

    /// <summary>All sentences of all kinds.</summary>
    public IReadOnlyList<Sentence> ReadAll() => [.. LabelCounts.Keys.SelectMany(Read)];

    private static IEnumerable<Sentence> ReadFile(string file, int labels)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');

            // A measured sentence may name its family, too.
            if (fields.Length - labels is not (2 or 3) || fields.Any(field => field.Length == 0))
            {
                throw new OperatorException($"{Path.GetFileName(file)}:{number}: a line has {labels + 2} fields with a tab between.");
            }

            yield return new Sentence(fields[0], fields[1..^1], fields[^1].Replace("\\n", "\n", StringComparison.Ordinal));
        }
    }
}
