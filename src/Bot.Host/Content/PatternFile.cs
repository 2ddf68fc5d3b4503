using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Understanding.Patterns;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Host.Content;

/// <summary>A file of patterns: <c>groups</c> of words, <c>guards</c>, and <c>rules</c>.</summary>
internal sealed class PatternFile
{
    private readonly string name;
    private readonly ICollection<PlaybookIssue> issues;
    private readonly PatternParser parser = new();
    private readonly YamlMappingNode root;

    private PatternFile(string name, YamlMappingNode root, ICollection<PlaybookIssue> issues)
    {
        this.name = name;
        this.root = root;
        this.issues = issues;
        ReadGroups();
        ReadGuards();
    }

    /// <summary>Opens a file; one that is missing or cannot be read is reported and holds nothing.</summary>
    internal static PatternFile Open(string folder, string name, ICollection<PlaybookIssue> issues)
    {
        var path = Path.Combine(folder, name);
        try
        {
            var stream = new YamlStream();
            using var reader = File.OpenText(path);
            stream.Load(reader);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new PatternFile(name, root, issues);
            }

            issues.Add(new PlaybookIssue(name, 0, "bad-yaml", "The file holds no mapping of groups, guards and rules."));
        }
        catch (YamlException failure)
        {
            issues.Add(new PlaybookIssue(name, (int)failure.Start.Line, "bad-yaml", failure.Message));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            issues.Add(new PlaybookIssue(name, 0, UnderstandingReader.MissingFile, "The file is missing or cannot be read; restore it."));
        }

        return new PatternFile(name, new YamlMappingNode(), issues);
    }

    /// <summary>The entries under <c>rules</c>.</summary>
    /// <param name="label">The field that says what an entry shows.</param>
    internal IEnumerable<PatternEntry> Entries(string label)
    {
        foreach (var entry in Items(Child(root, "rules")).OfType<YamlMappingNode>())
        {
            var fields = entry.Children.Where(field => field.Value is YamlScalarNode)
                .ToDictionary(field => Text(field.Key), field => Text(field.Value), StringComparer.Ordinal);
            var value = fields.GetValueOrDefault(label, string.Empty);
            yield return new PatternEntry(value, Line(entry), fields, Phrases(entry));
        }
    }

    /// <summary>Reports something wrong in this file.</summary>
    internal void Report(int line, string rule, string sentence) => issues.Add(new PlaybookIssue(name, line, rule, sentence));

    private void ReadGroups()
    {
        foreach (var (key, value) in Fields(Child(root, "groups")))
        {
            Try(value, () => parser.DefineGroup(Text(key), Items(value).Select(Text)));
        }
    }

    private void ReadGuards()
    {
        foreach (var (key, value) in Fields(Child(root, "guards")))
        {
            foreach (var (scope, patterns) in Fields(value))
            {
                Try(scope, () => parser.DefineGuards(Text(key), Scope(Text(scope)), Items(patterns).Select(Text)));
            }
        }
    }

    private ImmutableArray<PhraseRule> Phrases(YamlMappingNode entry)
    {
        ImmutableArray<Guard> shared = [];
        foreach (var guard in Items(Child(entry, "unless")))
        {
            Try(guard, () => shared = shared.AddRange(parser.Guards(Text(guard))));
        }

        var phrases = ImmutableArray.CreateBuilder<PhraseRule>();
        foreach (var line in Items(Child(entry, "match")))
        {
            Try(line, () => phrases.Add(parser.Rule(Text(line), shared)));
        }

        if (phrases.Count == 0)
        {
            Report(Line(entry), "no-pattern", "The entry has no pattern under 'match'.");
        }

        return phrases.ToImmutable();
    }

    private void Try(YamlNode node, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException failure)
        {
            Report(Line(node), "bad-pattern", failure.Message);
        }
    }

    private static GuardScope Scope(string text) => SnakeCase.Read<GuardScope>(text)
        ?? throw new FormatException($"'{text}' is no scope of a guard: write over, near or text.");

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? string.Empty;

    private static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static IEnumerable<YamlNode> Items(YamlNode? node) => node switch
    {
        YamlSequenceNode sequence => sequence.Children,
        null => [],
        _ => [node],
    };

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Fields(YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children : [];
}
