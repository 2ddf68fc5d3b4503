using Bot.Core.Content;
using Bot.Core.Understanding;
using Bot.Host.Content;

namespace Bot.Host.Tests.Understanding;

public sealed class UnderstandingReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("understanding").FullName;
    private readonly List<PlaybookIssue> issues = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_ships_has_no_fault() => ShippedRules.Issues.ShouldBeEmpty();

    [Fact]
    public void A_bad_line_is_named_and_the_others_stand()
    {
        Write(
            "en/safety/patterns.yaml",
            "rules:",
            "  - is: crisis strong",
            "    match:",
            "      - (want to die",
            "      - want to die");
        var risk = Read().Risk;
        issues.ShouldContain(issue => issue.File == "en/safety/patterns.yaml" && issue.Line == 4 && issue.Rule == "bad-pattern");
        risk.Screen("i want to die").Label.ShouldBe(RiskLabel.Crisis);
    }

    [Theory]
    [InlineData("is: doom strong")]
    [InlineData("is: crisis")]
    [InlineData("is: abuse strong")]
    [InlineData("is: crisis strong by_me")]
    public void A_label_that_nobody_knows_is_named(string label)
    {
        Write("en/safety/patterns.yaml", "rules:", "  - " + label, "    match: [a b]");
        Read();
        issues.ShouldContain(issue => issue.Line == 2 && issue.Rule == "unknown-label");
    }

    [Fact]
    public void A_file_that_is_missing_or_broken_is_named()
    {
        Write("en/understanding/intents.yaml", "rules: [");
        Read();
        issues.ShouldContain(issue => issue.File == "en/understanding/intents.yaml" && issue.Rule == "bad-yaml");
        issues.ShouldContain(issue => issue.File == "en/understanding/drafts.yaml" && issue.Rule == "missing-file");
    }

    [Fact]
    public void A_mark_that_nobody_knows_is_named()
    {
        Write("en/understanding/intents.yaml", "rules:", "  - intent: other", "    marks: odd", "    match: [a b]");
        Read();
        issues.ShouldContain(issue => issue.Line == 2 && issue.Rule == "unknown-label");
    }

    [Fact]
    public void A_guard_that_is_not_defined_is_named()
    {
        Write("de/safety/patterns.yaml", "rules:", "  - is: minor weak", "    unless: [nothing]", "    match: [a b]");
        Read();
        issues.ShouldContain(issue => issue.Line == 3 && issue.Rule == "bad-pattern");
    }

    private UnderstandingRules Read() => new UnderstandingReader(folder, issues).Read();

    private void Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
    }
}
