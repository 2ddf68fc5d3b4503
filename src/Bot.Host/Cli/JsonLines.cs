using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Host.Cli;

/// <summary>Answers each JSON line of standard input with one on standard output, in order; a malformed line is answered, too.</summary>
/// <param name="shell">Where to read and write.</param>
/// <param name="answer">Writes the fields of an answer behind its <c>id</c>.</param>
internal sealed class JsonLines(Shell shell, Action<string, Utf8JsonWriter> answer)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Goes on to the end of the input.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using var writer = new Utf8JsonWriter(bytes, Relaxed);
        while (await shell.Input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            bytes.SetLength(0);
            writer.Reset();
            Answer(line.TrimStart('\uFEFF'), writer);
            await writer.FlushAsync(cancellationToken);
            await shell.Output.WriteLineAsync(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).AsMemory(), cancellationToken);
        }
    }

    private void Answer(string line, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        using var document = Parse(line);
        if (document?.RootElement is { ValueKind: JsonValueKind.Object } question
            && question.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            && question.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
        {
            writer.WritePropertyName("id");
            id.WriteTo(writer);
            answer(Text(text), writer);
        }
        else
        {
            writer.WriteNull("id");
            writer.WriteString("error", "A line is a JSON object with an id and a text.");
        }

        writer.WriteEndObject();
    }

    private static JsonDocument? Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Half a surrogate pair is valid JSON, but no text.
    private static string Text(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }
}
