using Bot.Core;
using Bot.Core.Content;
using Bot.Host.Content;
using Bot.Host.Ports;
using Bot.Host.Search;
using Bot.Host.Turns;

namespace Bot.Host.Tests.Lives;

/// <summary>The real content, read once for all tests of whole lives.</summary>
internal static class World
{
    private static readonly Lazy<LoadedPlaybook> Loaded = new(() => PlaybookFolder.Load(ConfigPath));
    private static readonly Lazy<ITextReader> TextReader = new(MakeReader);

    public static string Root { get; } = FindRoot();

    public static string ConfigPath => Path.Combine(Root, "config");

    public static Playbook Playbook => Loaded.Value.Playbook ?? throw new InvalidOperationException(
        string.Join('\n', Loaded.Value.Issues));

    public static IReadOnlyList<PlaybookIssue> Issues => Loaded.Value.Issues;

    public static ITextReader Reader => TextReader.Value;

    public static Coach Coach { get; } = new(Playbook);

    private static PlaybookReader MakeReader()
    {
#pragma warning disable CA2000 // Kept to the end of the process.
        var words = SearchWords.Read(Path.Combine(ConfigPath, "content", "en", "search"));
        var search = new TopicSearch(Playbook.Topics.Values, words);
#pragma warning restore CA2000
        return new PlaybookReader(Playbook, (text, max) => [.. search.Find(text, max).Select(hit => new FoundCard(hit.Card.Id, hit.Near))]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReconcileBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
