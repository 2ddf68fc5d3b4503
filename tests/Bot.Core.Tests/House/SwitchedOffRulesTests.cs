using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>A rule may be switched off, but not in silence.</summary>
public sealed partial class SwitchedOffRulesTests
{
    [Fact]
    public void Every_rule_that_editorconfig_switches_off_has_its_reason_above()
    {
        var lines = Repository.Read(".editorconfig").Split('\n');
        var bare = Enumerable.Range(0, lines.Length)
            .Where(number => SwitchedOff().IsMatch(lines[number]) && !HasReasonAbove(lines, number))
            .Select(number => $".editorconfig:{number + 1}: {lines[number]}");

        bare.ShouldBeEmpty();
    }

    [Fact]
    public void Every_warning_that_code_switches_off_has_its_reason_on_the_line()
    {
        var bare = Repository.Sources("src", "tests")
            .SelectMany(file => file.Lines.Select((line, number) => (file.Path, Line: line, Number: number + 1)))
            .Where(line => Pragma().IsMatch(line.Line) && !line.Line.Contains(" // ", StringComparison.Ordinal))
            .Select(line => $"{line.Path}:{line.Number}: {line.Line.Trim()}");

        bare.ShouldBeEmpty();
    }

    [Fact]
    public void Every_suppression_has_its_justification()
    {
        var bare = Repository.Sources("src", "tests")
            .SelectMany(file => Suppression().Matches(file.Text).Select(match => (file.Path, match.Value)))
            .Where(match => !match.Value.Contains("Justification = \"", StringComparison.Ordinal))
            .Select(match => $"{match.Path}: {match.Value}");

        bare.ShouldBeEmpty();
    }

    /// <summary>Rules with one reason stand together under it.</summary>
    private static bool HasReasonAbove(string[] lines, int number)
    {
        var above = number - 1;
        while (above >= 0 && SwitchedOff().IsMatch(lines[above]))
        {
            above--;
        }

        return above >= 0 && lines[above].StartsWith("# ", StringComparison.Ordinal) && lines[above].EndsWith('.');
    }

    [GeneratedRegex(@"^dotnet_(?:diagnostic|analyzer_diagnostic)\S*\.severity\s*=\s*(?:none|silent)")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"^\s*#pragma\s+warning\s+disable")]
    private static partial Regex Pragma();

    [GeneratedRegex(@"^\s*\[(?:assembly: )?(?:Unconditional)?SuppressMessage\([^\]]*\]", RegexOptions.Multiline)]
    private static partial Regex Suppression();
}
