using System.CommandLine;
using System.Text.Json;
using Bot.Core.Understanding;
using Bot.Host.Content;

namespace Bot.Host.Cli;

/// <summary><c>classify</c>: what is understood of each text.</summary>
internal static class ClassifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("classify", "Reads JSON lines {\"id\",\"text\"} and says what is understood of each.");
        command.SetAction((_, cancellationToken) => RunAsync(shell, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, CancellationToken cancellationToken)
    {
        var reader = Composition.LoadMind(shell.Settings()).Reader;
        await new JsonLines(shell, (text, writer) => Write(reader.Read(text), writer)).RunAsync(cancellationToken);
        return CommandLine.Well;
    }

    private static void Write(Reading reading, Utf8JsonWriter writer)
    {
        writer.WriteString("risk", Labels.Of(reading.Risk.Label));
        writer.WriteString("tier", Labels.Of(reading.Risk.Tier));
        if (reading.Risk.Direction == HarmDirection.None)
        {
            writer.WriteNull("direction");
        }
        else
        {
            writer.WriteString("direction", Labels.Of(reading.Risk.Direction));
        }

        writer.WriteString("intent", Labels.Of(reading.Intent));
        writer.WriteStartArray("topics");
        foreach (var topic in reading.Topics)
        {
            writer.WriteStringValue(topic);
        }

        writer.WriteEndArray();
        writer.WriteString("language", reading.Language);
    }
}
