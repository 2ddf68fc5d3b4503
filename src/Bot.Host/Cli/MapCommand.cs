using System.CommandLine;
using Bot.Core.Stages;

namespace Bot.Host.Cli;

/// <summary><c>map</c>: the stage map as Mermaid.</summary>
internal static class MapCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("map", "Draws the stage map as Mermaid.");
        command.SetAction(async (_, _) =>
        {
            await shell.Output.WriteLineAsync(StageMap.ToMermaid().TrimEnd());
            return CommandLine.Well;
        });
        return command;
    }
}
