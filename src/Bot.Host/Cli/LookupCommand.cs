using System.CommandLine;
using Bot.Core.Content;

namespace Bot.Host.Cli;

/// <summary><c>lookup</c>: what a slash lookup answers.</summary>
internal static class LookupCommand
{
    private const int NearestShown = 3;

    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("WORDS") { Description = "A question in anybody's words.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lookup", "Answers like a slash lookup: card-id: title, then the card.") { words };
        command.SetAction((parsed, _) => RunAsync(shell, string.Join(' ', parsed.GetValue(words)!)));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string words)
    {
        var mind = Composition.LoadMind(shell.Settings());
        var found = mind.Find(words, NearestShown);
        if (found is [{ Near: true } best, ..])
        {
            await shell.Output.WriteAsync(Card(mind.Playbook.Topics[best.Id]));
            return CommandLine.Well;
        }

        await shell.Output.WriteLineAsync("none");
        foreach (var near in found)
        {
            await shell.Output.WriteLineAsync(Head(mind.Playbook.Topics[near.Id]));
        }

        return CommandLine.Well;
    }

    private static string Head(TopicCard card) => $"{card.Id}: {card.Title}";

    private static string Card(TopicCard card)
    {
        List<string> lines = [Head(card), string.Empty, card.Idea.Trim(), string.Empty, "Do"];
        lines.AddRange(card.Do.Select(line => "  " + line));
        lines.Add("Avoid");
        lines.AddRange(card.Avoid.Select(line => "  " + line));
        lines.Add($"Exercise: {card.ExerciseId}");
        lines.Add($"Guides: {string.Join(", ", card.Guides)}");
        if (card.Differ.Length > 0)
        {
            lines.Add($"Where they differ: {card.Differ.Trim()}");
        }

        return string.Join('\n', lines) + "\n";
    }
}
