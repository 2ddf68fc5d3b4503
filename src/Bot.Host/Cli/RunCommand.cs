using System.CommandLine;
using Bot.Host.Diagnostics;

namespace Bot.Host.Cli;

/// <summary><c>run</c>: the bot on every platform that has a token; without any, the terminal chat.</summary>
internal static class RunCommand
{
    private static readonly string[] Networks = ["Telegram", "Discord"];

    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("run", "Runs the bot on every platform that has a token (default).");
        command.SetAction((_, cancellationToken) => RunAsync(shell, cancellationToken));
        return command;
    }

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(Shell shell, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        var set = Networks.Where(settings.HasToken).ToList();
        if (set.Find(network => !Composition.Networks.ContainsKey(network)) is { } unknown)
        {
            throw new OperatorException(
                $"{unknown}__Token is set, but this build has no {unknown} adapter yet. Take the token away to run without it.");
        }

        if (set.Count > 0)
        {
            foreach (var off in Networks.Except(set, StringComparer.Ordinal))
            {
                await shell.Errors.WriteLineAsync($"{off} stays off: {off}__Token is not set.");
            }

            await using var app = RunHost.Build(settings, set);
            return await RunHost.RunAsync(app, cancellationToken);
        }

        // Somebody who typed nothing can still type; a pipe that ends at once has nobody behind it.
        if (Console.IsInputRedirected && shell.Input.Peek() < 0)
        {
            throw new OperatorException(
                "Nothing to run: no token is set (Telegram__Token, Discord__Token), and nobody is at the standard input.");
        }

        await shell.Errors.WriteLineAsync(
            "No token is set, so this is the terminal chat. To connect Telegram set Telegram__Token, for Discord Discord__Token.");
        return await ChatCommand.RunAsync(shell, new ChatWishes(), cancellationToken);
    }
}
