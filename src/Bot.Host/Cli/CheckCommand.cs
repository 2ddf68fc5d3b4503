using System.CommandLine;
using Bot.Core.Content;
using Bot.Host.Content;
using Bot.Host.Turns;

namespace Bot.Host.Cli;

/// <summary><c>check</c>: checks all content.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var coverage = new Option<bool>("--coverage") { Description = "Lists every advice item and where it is practised." };
        var release = new Option<bool>("--release") { Description = "Fails on help lines that were not verified within 180 days, too." };
        var command = new Command("check", "Checks all content; findings as file:line: rule: sentence.") { coverage, release };
        command.SetAction((parsed, _) => RunAsync(shell, parsed.GetValue(coverage), parsed.GetValue(release)));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, bool coverage, bool release)
    {
        var loaded = Composition.LoadContent(shell.Settings());
        var today = TimeProvider.System.Now().InUtc().Date;
        List<PlaybookIssue> issues = [.. loaded.Issues, .. release ? loaded.ReleaseIssues(today) : []];
        foreach (var issue in issues)
        {
            await shell.Output.WriteLineAsync(issue.ToString());
        }

        if (coverage && loaded.Playbook is { } playbook)
        {
            await CoverAsync(shell.Output, playbook);
        }

        return issues.Count == 0 ? CommandLine.Well : CommandLine.Findings;
    }

    private static async Task CoverAsync(TextWriter output, Playbook playbook)
    {
        var lines = Coverage.Of(playbook);
        foreach (var line in lines)
        {
            var where = line.PractisedIn.IsEmpty ? "nowhere" : string.Join(", ", line.PractisedIn);
            await output.WriteLineAsync($"{line.Item.Id}: {line.Item.Text} ({where})");
        }

        await output.WriteLineAsync($"{lines.Count(line => !line.PractisedIn.IsEmpty)} of {lines.Length} items taught");
    }
}
