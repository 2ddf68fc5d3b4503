using Bot.Host.Cli;

namespace Bot.Host.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("export")]
    [InlineData("export", "nobody")]
    [InlineData("chat", "--at", "noon", "--Content:Path=.")]
    [InlineData("simulate", "no-such-file.jsonl")]
    [InlineData("check", "--Telegram:Tokn=1")]
    [InlineData("run", "--Telegram:Token=1:hush", "--Content:Path=.")]
    [InlineData("check", "--Content:Path=nowhere")]
    public async Task What_an_operator_can_put_right_is_one_line_and_exit_code_2(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var settings = arguments.Where(argument => argument.Contains(':', StringComparison.Ordinal)).ToList();
        var shell = new Shell(TextReader.Null, output, errors, settings, AppContext.BaseDirectory);

        var code = await CommandLine.RunAsync([.. arguments.Except(settings, StringComparer.Ordinal)], shell);

        code.ShouldBe(CommandLine.Wrong);
        errors.ToString().Trim().Split('\n').Length.ShouldBe(1);
        errors.ToString().ShouldNotContain("hush");
        errors.ToString().ShouldNotContain("A fault of the program");
        output.ToString().ShouldBeEmpty();
    }
}
