using System.Reflection;

namespace Bot.Tests.House;

/// <summary>A ban with a slip of the pen bans nothing and nobody notices: every line has to name something that is there.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly IReadOnlyList<Assembly> Framework = [.. Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
        .Select(file => Assembly.Load(AssemblyName.GetAssemblyName(file)))];

    [Fact]
    public void Every_ban_names_a_real_symbol()
    {
        var unknown = Bans().Where(ban => !ban.Ban.IsKnown(Framework)).Select(ban => $"{ban.File}: {ban.Ban.Id}");

        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Every_ban_has_its_reason()
    {
        var bare = Bans().Where(ban => ban.Ban.Reason.Length == 0).Select(ban => $"{ban.File}: {ban.Ban.Id}");

        bare.ShouldBeEmpty();
    }

    private static List<(string File, BannedSymbol Ban)> Bans()
    {
        var files = Directory.GetFiles(Repository.PathOf("eng"), "BannedSymbols*.txt");
        files.ShouldNotBeEmpty();
        return [.. files.SelectMany(file => File.ReadLines(file)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => (Path.GetFileName(file), BannedSymbol.Parse(line))))];
    }
}
