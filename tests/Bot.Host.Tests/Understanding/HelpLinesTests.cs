using YamlDotNet.RepresentationModel;

namespace Bot.Host.Tests.Understanding;

public sealed class HelpLinesTests
{
    [Fact]
    public void Every_country_has_an_emergency_number_a_line_and_a_source()
    {
        var rows = Rows();
        rows.Count.ShouldBeGreaterThanOrEqualTo(38);
        foreach (var row in rows)
        {
            row["country"].Length.ShouldBe(2);
            row.ShouldContainKey("name");
            row.ShouldContainKey("emergency");
            row.ShouldContainKey("crisis");
            row.ShouldContainKey("source");
        }

        rows.Select(row => row["country"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count);
    }

    [Fact]
    public void Where_the_country_is_unknown_there_is_a_finder_for_every_need()
    {
        var anywhere = Rows().Single(row => string.Equals(row["country"], "ZZ", StringComparison.Ordinal));
        foreach (var field in (string[])["crisis", "abuse", "own_harm", "youth"])
        {
            anywhere.ShouldContainKey(field);
        }
    }

    private static List<Dictionary<string, string>> Rows()
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(ShippedRules.ContentPath, "helplines.yaml"));
        stream.Load(reader);
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>().Select(row => row.Children
            .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!, StringComparer.Ordinal)),];
    }
}
