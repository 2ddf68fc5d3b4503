using System.CommandLine;
using System.Globalization;
using Bot.Host.Content;
using Bot.Host.Training;

namespace Bot.Host.Cli;

/// <summary><c>train</c>: learns the models of understanding from the sentences in the content folder.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("train", "Learns the models of understanding; the same sentences give the same bytes.");
        command.SetAction((_, _) => RunAsync(shell));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell)
    {
        var settings = shell.Settings();
        var rules = new UnderstandingReader(Path.Combine(settings.ContentPath, "content"), []).ReadPatterns();
        var lines = new List<string>();
        new Trainer(settings.ContentPath).Run(
            rules, (name, size) => lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {size} bytes")));
        foreach (var line in lines)
        {
            await shell.Output.WriteLineAsync(line);
        }

        return CommandLine.Well;
    }
}
