using System.Text;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Cli;
using Bot.Host.Tests.Conformance;
using Bot.Host.Tests.Lives;
using Bot.Host.Tests.Storage;

namespace Bot.Host.Tests.Cli;

/// <summary>Which commands need the store, and how much of it.</summary>
public sealed class StoreUseTests : SqliteStoreTests
{
    [Fact]
    public async Task An_export_runs_beside_a_running_bot()
    {
        using var bot = Open();
        var journey = JourneyCodec.Encode(Journey.Begin(StoreConformance.Now) with { Revision = 1 }, "test");
        await TurnAsync(bot, "m1", turn => turn with { Journey = journey });

        var (code, output, errors) = await RunAsync("export", StoreConformance.Ann.ToString());

        errors.ShouldBeEmpty();
        code.ShouldBe(CommandLine.Well);
        output.ShouldStartWith("{");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("lookup", "giving", "space")]
    [InlineData("simulate")]
    public async Task What_needs_no_store_makes_none(params string[] arguments)
    {
        var lives = Folder["lives.jsonl"];
        await File.WriteAllTextAsync(lives, """{"id":"a","turns":[{"text":"hello"}]}""", Stop);
        if (arguments is ["simulate"])
        {
            arguments = ["simulate", lives];
        }

        (await RunAsync(arguments)).Code.ShouldNotBe(CommandLine.Wrong);

        Directory.Exists(Paths.DataFile).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(Folder.Path).ShouldBe([lives]);
    }

    [Theory]
    [InlineData("""{"id":"a"}""", CommandLine.Well, "")]
    [InlineData("""{"id":"a","stage":"NOWHERE"}""", CommandLine.Findings, """{"id":"a","kind":"error","turn":null,"reason":"unknown_stage"}""")]
    [InlineData("{", CommandLine.Findings, """{"id":null,"kind":"error","turn":null,"reason":"malformed"}""")]
    public async Task A_life_that_cannot_be_lived_is_a_finding(string line, int expected, string error)
    {
        var lives = Folder["lives.jsonl"];
        await File.WriteAllTextAsync(lives, line, Encoding.UTF8, Stop);

        var (code, output, _) = await RunAsync("simulate", lives);

        code.ShouldBe(expected);
        output.Split('\n').Where(found => found.Contains("\"error\"", StringComparison.Ordinal)).ShouldBe(error.Length == 0 ? [] : [error]);
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] settings = [$"--Data:Path={Options.DataPath}", $"--Content:Path={World.ConfigPath}"];
        var code = await CommandLine.RunAsync(arguments, new Shell(TextReader.Null, output, errors, settings, Folder.Path));
        return (code, output.ToString(), errors.ToString());
    }
}
