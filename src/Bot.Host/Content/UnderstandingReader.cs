using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;

namespace Bot.Host.Content;

/// <summary>Reads what danger, intents and bad drafts look like: <c>safety/patterns.yaml</c> of every language, and the English
/// <c>understanding/intents.yaml</c> and <c>drafts.yaml</c>.</summary>
internal sealed class UnderstandingReader
{
    /// <summary>The rule of a pattern file that is not there.</summary>
    internal const string MissingFile = "missing-file";

    private const string English = "en";

    private readonly string contentPath;
    private readonly ICollection<PlaybookIssue> issues;

    /// <summary>A reader of one content folder (<c>config/content</c>).</summary>
    /// <param name="contentPath">The folder with a folder for each language.</param>
    /// <param name="issues">Takes what is wrong; a wrong line is left out, the others stand.</param>
    internal UnderstandingReader(string contentPath, ICollection<PlaybookIssue> issues)
    {
        this.contentPath = contentPath;
        this.issues = issues;
    }

    /// <summary>Everything that can be read.</summary>
    internal UnderstandingRules Read()
    {
        var learned = new ModelFolder(Path.Combine(Path.GetDirectoryName(contentPath)!, "understanding")).Read();
        return Read(learned);
    }

    /// <summary>The patterns alone, for training.</summary>
    internal UnderstandingRules ReadPatterns() => Read(LearnedModels.None);

    private UnderstandingRules Read(LearnedModels learned) =>
        new(new RiskScreen(ReadRisk()), new IntentRules(ReadIntents()), new DraftReviewer(ReadDrafts(), learned)) { Learned = learned };

    private ImmutableArray<RiskRule> ReadRisk()
    {
        var rules = ImmutableArray.CreateBuilder<RiskRule>();
        foreach (var language in Languages())
        {
            var file = Open($"{language}/safety/patterns.yaml");
            foreach (var entry in file.Entries("is"))
            {
                if (RiskWords.Read(entry.Value, language) is not { } finding)
                {
                    file.Report(entry.Line, "unknown-label", $"'{entry.Value}' is no danger; write for example 'crisis strong'.");
                    continue;
                }

                rules.AddRange(entry.Phrases.Select(phrase => new RiskRule(finding, entry.Text("cue"), phrase)));
            }
        }

        return rules.ToImmutable();
    }

    private ImmutableArray<IntentRule> ReadIntents()
    {
        var rules = ImmutableArray.CreateBuilder<IntentRule>();
        var file = Open($"{English}/understanding/intents.yaml");
        foreach (var entry in file.Entries("intent"))
        {
            var words = entry.Number("words");
            if (Finding(entry) is not { } finding || words < 0)
            {
                file.Report(entry.Line, "unknown-label", $"'{entry.Value}', its hint, its marks or its number of words is not known.");
                continue;
            }

            rules.AddRange(entry.Phrases.Select(phrase => new IntentRule(finding, words, phrase)));
        }

        return rules.ToImmutable();
    }

    /// <summary>What an entry of intents shows; null when a word of it is not known.</summary>
    private static IntentFinding? Finding(PatternEntry entry)
    {
        var hint = EventCodes.Read(entry.Text("hint"));
        var marks = entry.Text("marks").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return SnakeCase.Read<Intent>(entry.Value) is { } intent
            && (hint is not null || entry.Text("hint").Length == 0)
            && marks.All(mark => mark is "order" or "several")
            ? new IntentFinding(intent, hint, marks.Contains("order"), marks.Contains("several"))
            : null;
    }

    private ImmutableArray<DraftRule> ReadDrafts()
    {
        var rules = ImmutableArray.CreateBuilder<DraftRule>();
        var file = Open($"{English}/understanding/drafts.yaml");
        foreach (var entry in file.Entries("issue"))
        {
            if (SnakeCase.Read<DraftIssue>(entry.Value) is not { } issue)
            {
                file.Report(entry.Line, "unknown-label", $"'{entry.Value}' is no issue of a draft.");
                continue;
            }

            rules.AddRange(entry.Phrases.Select(phrase => new DraftRule(issue, phrase)));
        }

        return rules.ToImmutable();
    }

    private IEnumerable<string> Languages() => Directory.Exists(contentPath)
        ? Directory.EnumerateDirectories(contentPath).Select(folder => Path.GetFileName(folder)!)
            .Where(language => Directory.Exists(Path.Combine(contentPath, language, "safety")))
            .Order(StringComparer.Ordinal)
        : [];

    private PatternFile Open(string name) => PatternFile.Open(contentPath, name, issues);
}
