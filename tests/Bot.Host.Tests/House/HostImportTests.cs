using System.Text.RegularExpressions;
using Bot.Tests.House;

namespace Bot.Host.Tests.House;

/// <summary>
/// Which room of the host may know which. Inside one assembly no compiler checks this, so it is read from the source text.
/// Only the root of the host and its command line put the rooms together.
/// </summary>
public sealed partial class HostImportTests
{
    private const string Host = "src/Bot.Host";

    /// <summary>
    /// Lower may not know upper. A room inside a room comes first: a platform, or a store, knows no other. What is not
    /// listed here has no place yet, and the first test says so.
    /// </summary>
    private static readonly Room[] Rooms =
    [
        new("Diagnostics"),
        new("Ports"),
        new("Pictures"),
        new("Search"),
        new("Content"),
        new("Limits", "Diagnostics"),
        new("Platforms.Discord", "Ports", "Diagnostics", "Limits"),
        new("Platforms.Telegram", "Ports", "Diagnostics", "Limits"),
        new("Platforms.Terminal", "Ports", "Diagnostics"),
        new("Storage.Encryption", "Ports"),
        new("Storage.Postgres", "Ports", "Diagnostics", "Storage.Encryption", "Storage.Migration", "Storage.MigrationRunner"),
        new("Storage.Sqlite", "Ports", "Diagnostics", "Storage.Encryption", "Storage.Migration", "Storage.MigrationRunner"),
        new("Storage", "Ports"),
        new("Sheets"),
        new("Turns", "Ports", "Diagnostics", "Pictures", "Sheets"),
        new("Http", "Ports", "Diagnostics"),
        new("Workers", "Turns", "Ports", "Diagnostics"),
        new("Cli", "Http", "Workers", "Turns", "Ports", "Search", "Content", "Platforms", "Storage", "Diagnostics"),
    ];

    private static readonly IReadOnlyList<SourceFile> Files = Repository.Sources(Host);

    [Fact]
    public void Every_folder_of_the_host_has_its_place_in_the_order()
    {
        var homeless = Files.Select(PlaceOf).Where(place => place.Length > 0 && RoomOf(place) is null).Distinct();

        homeless.ShouldBeEmpty();
    }

    [Fact]
    public void No_room_knows_a_room_above_it()
    {
        var wrong = Files
            .Where(file => RoomOf(PlaceOf(file)) is not null)
            .SelectMany(file => Named(file)
                .Where(other => !RoomOf(PlaceOf(file))!.MayName(other))
                .Select(other => $"{file.Path} names {other}"));

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_platform_and_its_siblings_have_the_same_face()
    {
        var roles = new[] { "Platform", "Inputs", "Replies", "Options", "Setup" };
        var missing = Files.Select(PlaceOf).Where(place => place.StartsWith("Platforms.", StringComparison.Ordinal)).Distinct()
            .Select(place => place.Split('.')[1]).Distinct()
            .SelectMany(name => roles.Select(role => $"{Host}/Platforms/{name}/{name}{role}.cs"))
            .Except(Files.Select(file => file.Path));

        missing.ShouldBeEmpty();
    }

    private static Room? RoomOf(string place) => Array.Find(Rooms, room => room.Holds(place));

    /// <summary>The folder below the host, with dots; empty for the root.</summary>
    private static string PlaceOf(SourceFile file) =>
        Path.GetDirectoryName(file.Path[(Host.Length + 1)..])!.Replace('\\', '/').Replace('/', '.');

    /// <summary>The rooms that a file names, in a using or in the middle of a line.</summary>
    private static IEnumerable<string> Named(SourceFile file)
    {
        var code = Comment().Replace(file.Text, string.Empty);
        return FullName().Matches(code).Concat(ShortName().Matches(code))
            .Select(match => match.Groups["room"].Value)
            .Where(name => RoomOf(name) is not null)
            .Distinct();
    }

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:Bot\.)?Host\.(?<room>[A-Z]\w*(?:\.[A-Z]\w*)*)")]
    private static partial Regex FullName();

    /// <summary>From inside the host a room can be named without its first part.</summary>
    [GeneratedRegex(@"(?<![\w.""])(?<room>(?:Ports|Turns|Workers|Platforms|Storage|Cli)\.[A-Z]\w*(?:\.[A-Z]\w*)*)")]
    private static partial Regex ShortName();
}
