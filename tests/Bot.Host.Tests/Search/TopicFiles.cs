using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Bot.Core.Content;
using Bot.Host.Search;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bot.Host.Tests.Search;

/// <summary>The cards and synonyms of the project itself, read without the checks of the loader.</summary>
internal static class TopicFiles
{
    /// <summary>The folder of the project.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly string Content = Path.Combine(Root, "config", "content", "en");

    public static ImmutableArray<TopicCard> Cards { get; } =
        [.. Directory.GetFiles(Path.Combine(Content, "topics"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static SearchWords Words { get; } = SearchWords.Read(Path.Combine(Content, "search"));

    /// <summary>The search over them, kept to the end of the process.</summary>
    public static TopicSearch Search { get; } = new(Cards, Words);

    private static IEnumerable<TopicCard> Read(string path)
    {
        using var text = File.OpenText(path);
        var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        return yaml.Deserialize<List<CardYaml>>(text).ConvertAll(card => card.ToCard());
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReconcileBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No solution above the tests.");
    }

    [SuppressMessage("Performance", "CA1812", Justification = "The YAML reader creates it.")]
    private sealed class CardYaml
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";

        public string Topic { get; set; } = "";

        public string Idea { get; set; } = "";

        public List<string> Do { get; set; } = [];

        public List<string> Avoid { get; set; } = [];

        public string Exercise { get; set; } = "";

        public List<string> Guides { get; set; } = [];

        public string Differ { get; set; } = "";

        public List<string> Asks { get; set; } = [];

        public bool AboutContact { get; set; }

        public TopicCard ToCard() =>
            new(Id, Title, Topic, Idea, [.. Do], [.. Avoid], Exercise, [.. Guides], Differ, [.. Asks], AboutContact);
    }
}
