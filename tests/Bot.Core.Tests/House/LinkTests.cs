using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>A link in a document leads somewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_between_our_documents_leads_to_a_file()
    {
        var documents = Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories));
        var dead = documents
            .SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(match => (document, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.document)!, link.Target)))
            .Select(link => $"{Path.GetFileName(link.document)}: {link.Target}");

        dead.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
