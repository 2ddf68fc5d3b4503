using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

/// <summary>The words as they are shipped.</summary>
public sealed class PromptWordsTests
{
    private static readonly ImmutableArray<(string Key, string Text)> Shipped = Read();

    [Fact]
    public void Every_key_is_worded_and_every_wording_is_used() =>
        Shipped.Select(line => line.Key).Distinct(StringComparer.Ordinal).ShouldBe(PromptPhrases.All, ignoreOrder: true);

    [Fact]
    public void Placeholders_are_those_that_are_filled()
    {
        foreach (var (key, text) in Shipped)
        {
            var filled = PromptPhrases.PlaceholdersOf(key).ToHashSet(StringComparer.Ordinal);
            filled.IsSupersetOf(Template.Parse(text).Placeholders).ShouldBeTrue(key);
        }
    }

    [Fact]
    public void Labels_are_short_and_plain() =>
        Shipped.Where(line => line.Key.StartsWith("prompt.button.", StringComparison.Ordinal))
        .ShouldAllBe(line => line.Text.Length <= 40 && !line.Text.Contains('*') && !line.Text.Contains('_'));

    [Fact]
    public void Hints_come_in_variants_where_they_are_often_said()
    {
        ImmutableArray<string> oftenSaid =
        [
            PromptPhrases.MisfitCard, PromptPhrases.MisfitChoose, PromptPhrases.MisfitRank, PromptPhrases.MisfitScale,
            PromptPhrases.MisfitWrite, PromptPhrases.MisfitChecklist, PromptPhrases.MisfitDate, PromptPhrases.MisfitLasting,
            PromptPhrases.MisfitAnother, PromptPhrases.MisfitTimer, PromptPhrases.MisfitDeck, PromptPhrases.MisfitDrill,
            PromptPhrases.MisfitCompose, PromptPhrases.Kept, PromptPhrases.ReviewClean,
        ];
        foreach (var key in oftenSaid)
        {
            Shipped.Count(line => string.Equals(line.Key, key, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3, key);
        }
    }

    /// <summary>The file is flat: a key and a text, or a key and a list of texts.</summary>
    private static ImmutableArray<(string Key, string Text)> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ReconcileBot.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        var key = string.Empty;
        var lines = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "config", "content", "en", "phrases", "prompts.yaml")))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var isItem = line.StartsWith("  - ", StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            key = isItem ? key : line[..colon];
            var text = (isItem ? line[4..] : line[(colon + 1)..]).Trim().Trim('"');
            if (text.Length > 0)
            {
                lines.Add((key, text));
            }
        }

        return lines.ToImmutable();
    }
}
