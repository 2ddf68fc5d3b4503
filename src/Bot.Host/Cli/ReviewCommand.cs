using System.CommandLine;
using System.Text.Json;
using Bot.Core.Understanding;
using Bot.Host.Content;

namespace Bot.Host.Cli;

/// <summary><c>review</c>: what would land badly in each draft to an ex, judged from the text alone.</summary>
internal static class ReviewCommand
{
    private const string Clean = "none";

    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("review", "Reads JSON lines {\"id\",\"text\"} and names the issues of each draft.");
        command.SetAction((_, cancellationToken) => RunAsync(shell, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, CancellationToken cancellationToken)
    {
        var drafts = Composition.LoadMind(shell.Settings()).Playbook.Drafts;
        await new JsonLines(shell, (text, writer) => Write(drafts, text, writer)).RunAsync(cancellationToken);
        return CommandLine.Well;
    }

    private static void Write(DraftReviewer drafts, string text, Utf8JsonWriter writer)
    {
        var findings = drafts.Review(text);
        writer.WriteStartArray("issues");
        foreach (var finding in findings)
        {
            writer.WriteStringValue(Labels.Of(finding.Issue));
        }

        if (findings.IsEmpty)
        {
            writer.WriteStringValue(Clean);
        }

        writer.WriteEndArray();
    }
}
