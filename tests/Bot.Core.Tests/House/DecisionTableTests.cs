using System.Text.RegularExpressions;
using Bot.Core.Stages;

namespace Bot.Tests.House;

/// <summary>The decision table stands in <c>docs/decision.md</c>, for whoever wants to know or to object.</summary>
public sealed partial class DecisionTableTests
{
    private static readonly string Document = Repository.Read("docs/decision.md");

    [Fact]
    public void Every_reason_in_code_stands_in_the_document_and_the_other_way_round()
    {
        var inCode = ReasonsInCode();

        inCode.Count.ShouldBeGreaterThan(10);
        FirstColumn("Reasons").ShouldBe(inCode, ignoreOrder: true);
    }

    [Fact]
    public void Every_verdict_in_code_stands_in_the_document_and_the_other_way_round()
    {
        var inCode = Enum.GetValues<Verdict>().Except([Verdict.None]).Select(Decision.Key);

        FirstColumn("Verdicts").ShouldBe(inCode, ignoreOrder: true);
    }

    [Fact]
    public void The_rows_of_the_table_speak_only_of_reasons_and_verdicts_that_there_are()
    {
        var known = ReasonsInCode().Concat(Enum.GetValues<Verdict>().Select(Decision.Key)).ToHashSet();
        var words = Quoted().Matches(Section("The table")).Select(match => match.Groups["id"].Value);

        words.Except(known).ShouldBeEmpty();
    }

    private static List<string> ReasonsInCode() => [.. Reason()
        .Matches(Repository.Read("src/Bot.Core/Stages/Evidence.cs"))
        .SelectMany(match => Literal().Matches(match.Value))
        .Select(match => match.Groups["id"].Value)
        .Distinct()];

    private static string[] FirstColumn(string heading) =>
        [.. Row().Matches(Section(heading)).Select(match => match.Groups["id"].Value)];

    private static string Section(string heading)
    {
        var start = Document.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var end = Document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Document[start..] : Document[start..end];
    }

    /// <summary>The first argument of a reason, which may choose between two ids.</summary>
    [GeneratedRegex(@"new DecisionReason\([^,]+")]
    private static partial Regex Reason();

    [GeneratedRegex("\"(?<id>[a-z_]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\| `(?<id>[a-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<id>[a-z_]+)`")]
    private static partial Regex Quoted();
}
