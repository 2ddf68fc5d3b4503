using System.Text;

namespace Bot.Host.Cli;

/// <summary>What a command is given: where it reads and writes, and what the command line says of settings.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results only; each line is flushed.</param>
/// <param name="Errors">Everything else.</param>
/// <param name="SettingArguments">Settings of the command line.</param>
/// <param name="CurrentFolder">Where the user stands.</param>
internal sealed record Shell(
    TextReader Input, TextWriter Output, TextWriter Errors, IReadOnlyList<string> SettingArguments, string CurrentFolder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

#pragma warning disable CA2000 // The streams of the process live as long as it does.
    /// <summary>The streams of the process, in UTF-8 whatever the machine's own habit is.</summary>
    public static Shell OfProcess(IReadOnlyList<string> settingArguments) => new(
        new StreamReader(Console.OpenStandardInput(), Utf8),
        new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
        settingArguments,
        Directory.GetCurrentDirectory());
#pragma warning restore CA2000

    /// <summary>The settings.</summary>
    /// <exception cref="Diagnostics.OperatorException">Something is wrong with them.</exception>
    public HostSettings Settings() => HostSettings.Read(SettingArguments, CurrentFolder);
}
