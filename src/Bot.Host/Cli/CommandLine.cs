using System.CommandLine;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Microsoft.Extensions.Options;

namespace Bot.Host.Cli;

/// <summary>The commands of the program. Exit codes: 0 well, 1 findings, 2 usage or settings.</summary>
internal static class CommandLine
{
    /// <summary>All is well.</summary>
    public const int Well = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a setting or something in the surroundings is wrong.</summary>
    public const int Wrong = 2;

    /// <summary>Runs the command that the arguments name.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var shell = Shell.OfProcess([.. arguments.Where(IsSetting)]);
        return await RunAsync([.. arguments.Where(argument => !IsSetting(argument))], shell);
    }

    /// <summary>Runs a command; whatever an operator can put right is told in one line.</summary>
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Shell shell)
    {
        var parsed = Root(shell).Parse([.. arguments]);
        if (parsed.Errors.Count > 0)
        {
            await shell.Errors.WriteLineAsync($"{parsed.Errors[0].Message} See --help.");
            return Wrong;
        }

        // Ctrl+C is the host's business in run, and ends every other command at once.
        var how = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = shell.Output,
            Error = shell.Errors,
        };
        try
        {
            return await parsed.InvokeAsync(how);
        }
#pragma warning disable CA1031 // The program's own top.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await shell.Errors.WriteLineAsync(Line(exception));
            return Wrong;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("ReconcileBot: a coach in direct messages after a breakup. Without a command: run.");
        Command[] commands =
        [
            RunCommand.Create(shell), ChatCommand.Create(shell), CheckCommand.Create(shell), MapCommand.Create(shell),
            SimulateCommand.Create(shell), LookupCommand.Create(shell), ClassifyCommand.Create(shell), ReviewCommand.Create(shell),
            TrainCommand.Create(shell), EvaluateCommand.Create(shell), .. OperatorCommands.Create(shell),
        ];
        Array.ForEach(commands, root.Subcommands.Add);
        root.SetAction((_, cancellationToken) => RunCommand.RunAsync(shell, cancellationToken));
        return root;
    }

    /// <summary>Settings look like <c>--Section:Key=value</c>; no option of a command has a colon in its name.</summary>
    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal)
        && argument.IndexOf(':', StringComparison.Ordinal) is var colon and > 2
        && argument.IndexOf('=', StringComparison.Ordinal) > colon;

    /// <summary>The one line. Only exceptions that are made for an operator's eyes show their message.</summary>
    private static string Line(Exception exception) => exception switch
    {
        OperatorException or StorageException => exception.Message,
        OptionsValidationException options => string.Join(' ', options.Failures),
        InvalidDataException data => data.Message,
        _ => $"A fault of the program: {Faults.Code(exception)}.",
    };
}
