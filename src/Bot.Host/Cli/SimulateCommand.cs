using System.CommandLine;
using Bot.Host.Cli.Lives;
using Bot.Host.Diagnostics;

namespace Bot.Host.Cli;

/// <summary><c>simulate</c>: whole lives in virtual time, without a store or a network.</summary>
internal static class SimulateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "One life a line, as JSON." };
        var command = new Command("simulate", "Lives whole lives in virtual time.") { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed.GetValue(file)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string path, CancellationToken cancellationToken)
    {
        using var lives = Open(Path.GetFullPath(path, shell.CurrentFolder));
        var mind = Composition.LoadMind(shell.Settings());
        var simulation = new Simulation(mind.Decider.Decide, mind.Reader, mind.Playbook.Rules, shell.Output);
        return await simulation.RunAsync(lives, cancellationToken) ? CommandLine.Well : CommandLine.Findings;
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return File.OpenText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException("The file of lives cannot be read.", exception);
        }
    }
}
