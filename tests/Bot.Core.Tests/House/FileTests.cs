using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>Files stay small, and every name says what the thing is.</summary>
public sealed partial class FileTests
{
    private const int MaxLines = 300;

    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var tooLong = Repository.Sources(Folders)
            .Where(file => file.Lines.Count > MaxLines)
            .Select(file => $"{file.Path}: {file.Lines.Count} lines");

        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void No_type_has_a_name_that_could_hold_anything()
    {
        var vague = Repository.Sources(Folders)
            .SelectMany(file => TypeName().Matches(file.Text).Select(match => match.Groups["name"].Value).Append(file.Name)
                .Where(name => VagueName().IsMatch(name))
                .Select(name => $"{file.Path}: {name}"))
            .Distinct();

        vague.ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_has_a_name_that_could_hold_anything()
    {
        var vague = Repository.Sources(Folders)
            .SelectMany(file => file.Path.Split('/')[..^1])
            .Distinct()
            .Where(folder => VagueName().IsMatch(folder));

        vague.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|record struct|record class|record|struct|interface|enum)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex("(?:Utils?|Utilities|Helpers?|Common|Managers?|Services?)$")]
    private static partial Regex VagueName();
}
