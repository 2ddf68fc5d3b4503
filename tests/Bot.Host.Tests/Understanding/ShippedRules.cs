using Bot.Core.Content;
using Bot.Host.Content;

namespace Bot.Host.Tests.Understanding;

/// <summary>The rules that ship with the bot, read once for all tests.</summary>
internal static class ShippedRules
{
    private static readonly Lazy<(UnderstandingRules Rules, List<PlaybookIssue> Issues)> Content = new(Load);

    internal static UnderstandingRules Rules => Content.Value.Rules;

    internal static IReadOnlyList<PlaybookIssue> Issues => Content.Value.Issues;

    internal static string ContentPath { get; } = Find("config/content");

    internal static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ReconcileBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, path);
    }

    private static (UnderstandingRules Rules, List<PlaybookIssue> Issues) Load()
    {
        var issues = new List<PlaybookIssue>();
        return (new UnderstandingReader(ContentPath, issues).Read(), issues);
    }
}
