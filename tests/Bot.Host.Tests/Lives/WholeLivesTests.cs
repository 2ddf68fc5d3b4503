using System.Text.Json.Nodes;
using Bot.Host.Cli.Lives;

namespace Bot.Host.Tests.Lives;

/// <summary>
/// Whole lives, from the first message to the last: <c>Whole/NAME.jsonl</c> is the input of <c>simulate</c>, and
/// <c>Whole/NAME.expected</c> all that happened. <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites what is expected; read it before
/// committing.
/// </summary>
public sealed class WholeLivesTests
{
    private static string Folder => Path.Combine(World.Root, "tests", "Bot.Host.Tests", "Lives", "Whole");

    [Theory]
    [InlineData("back-together", "CLOSED", "open", "none")]
    [InlineData("moved-on", "CLOSED", "open", "none")]
    [InlineData("said-no", "MOVEON", "no", "none")]
    [InlineData("on-off", "MOVEON", "open", "none")]
    [InlineData("two-children", "SPACE", "logistics", "none")]
    [InlineData("harmed-and-missing", "MOVEON", "open", "by_them")]
    public async Task A_life_is_lived_as_it_stands_in_its_file(string name, string stage, string contact, string safety)
    {
        var told = await LiveAsync(name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(Expected(name), told, TestContext.Current.CancellationToken);
        }

        told.ShouldBe(await File.ReadAllTextAsync(Expected(name), TestContext.Current.CancellationToken));
        var events = told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        events.ShouldNotContain(happened => happened["kind"]!.GetValue<string>() == "error");
        var end = events[^1];
        (end["kind"]!.GetValue<string>(), end["stage"]!.GetValue<string>(), end["contact"]!.GetValue<string>(), end["lock"]!.GetValue<string>())
            .ShouldBe(("end", stage, contact, safety));
    }

    private static string Expected(string name) => Path.Combine(Folder, name + ".expected");

    private static async Task<string> LiveAsync(string name)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        using var input = File.OpenText(Path.Combine(Folder, name + ".jsonl"));
        var simulation = new Simulation(
            (journey, input, now, stone) => World.Coach.Decide(journey, input, now, stone), World.Reader, World.Playbook.Rules, output);
        await simulation.RunAsync(input, TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
