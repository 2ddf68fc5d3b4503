using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Safety;
using YamlDotNet.RepresentationModel;

namespace Bot.Host.Tests.Understanding;

public sealed partial class SafetyRepliesTests
{
    private const int LongestLabel = 40;
    private const int LongestReply = 900;

    public static TheoryData<string> Languages => ["en", "es", "de", "fr", "pt", "ru"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_everything(string language) =>
        Replies(language).Keys.Order(StringComparer.Ordinal).ShouldBe(SafetyPhrases.All.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_the_same_help(string language)
    {
        var english = Replies("en");
        foreach (var (key, text) in Replies(language))
        {
            Placeholders(text).ShouldBe(Placeholders(english[key]), key);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_in_danger_are_short_and_plain(string language)
    {
        foreach (var (key, text) in Replies(language))
        {
            text.Length.ShouldBeLessThanOrEqualTo(key.StartsWith("button.", StringComparison.Ordinal) ? LongestLabel : LongestReply, key);
            Placeholder().Replace(text, string.Empty).Any(letter => char.IsSurrogate(letter) || letter is '*' or '_').ShouldBeFalse(key);
            text.EnumerateRunes().ShouldAllBe(rune => System.Text.Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Help_stands_before_the_question(string language)
    {
        var first = Replies(language)[SafetyPhrases.CrisisFirst];
        first.IndexOf("{line}", StringComparison.Ordinal).ShouldBeLessThan(first.LastIndexOf('?'));
        Replies(language)[SafetyPhrases.HelpCard].ShouldStartWith("{line}");
        Replies(language)[SafetyPhrases.CrisisImminent].Split('\n')[0].ShouldContain("{emergency}");
    }

    private static Dictionary<string, string> Replies(string language)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(ShippedRules.ContentPath, language, "safety", "replies.yaml"));
        stream.Load(reader);
        return ((YamlMappingNode)stream.Documents[0].RootNode).Children
            .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!, StringComparer.Ordinal);
    }

    private static List<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
