using System.CommandLine;
using Bot.Host.Diagnostics;
using Bot.Host.Training;
using Bot.Host.Training.Evaluation;

namespace Bot.Host.Cli;

/// <summary><c>evaluate</c>: measures what is understood of sentences that were not trained on.</summary>
internal static class EvaluateCommand
{
    private const string Page = "docs/understanding.md";
    private const string Head = "docs/understanding.head.md";

    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var write = new Option<bool>("--write") { Description = $"Reads the untouched test sentences, too, and writes {Page}; only when nothing is left to tune." };
        var command = new Command("evaluate", "Measures what is understood of the development sentences.") { write };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed.GetValue(write), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, bool write, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        var mind = Composition.LoadMind(settings);
        var report = new Report();
        Examiner Over(string folder) => new(new SentenceFolder(folder), mind.Reader, mind.Playbook.Drafts);
        var development = Path.Combine(settings.ContentPath, "understanding", "dev");
        if (!write)
        {
            report.Add("Development sentences", Over(development), withErrors: true);
            await shell.Output.WriteLineAsync(report.ToString().AsMemory(), cancellationToken);
            return CommandLine.Well;
        }

        var root = Path.GetDirectoryName(settings.ContentPath)!;
        report.Add(await HeadAsync(root, cancellationToken));
        report.Add("Test sentences", Over(Path.Combine(root, "tests", "understanding", "test")), withErrors: true);
        report.Add("Development sentences", Over(development), withErrors: false);
        await File.WriteAllTextAsync(Path.Combine(root, Page), report.ToString(), cancellationToken);
        return CommandLine.Well;
    }

    private static async Task<string> HeadAsync(string root, CancellationToken cancellationToken)
    {
        var path = Path.Combine(root, Head);
        return File.Exists(path)
            ? (await File.ReadAllTextAsync(path, cancellationToken)).TrimEnd()
            : throw new OperatorException($"{Head} is not beside the content: {Page} is written in a checkout of the sources.");
    }
}
