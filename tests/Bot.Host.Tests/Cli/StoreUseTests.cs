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

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] settings = [$"--Data:Path={Options.DataPath}", $"--Content:Path={World.ConfigPath}"];
        var code = await CommandLine.RunAsync(arguments, new Shell(TextReader.Null, output, errors, settings, Folder.Path));
        return (code, output.ToString(), errors.ToString());
    }
}
