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
            var card = mind.Playbook.Topics[best.Id];
            await shell.Output.WriteLineAsync(Head(card));
            await shell.Output.WriteLineAsync();
            await shell.Output.WriteLineAsync(TopicCards.Text(card, mind.Playbook, country: null).ToString());
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
}
