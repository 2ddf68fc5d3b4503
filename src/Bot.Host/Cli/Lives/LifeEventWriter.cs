using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Core.Stages;
using NodaTime.Text;

namespace Bot.Host.Cli.Lives;

/// <summary>Writes what happened as one line of JSON; fields that do not apply are absent.</summary>
internal static class LifeEventWriter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    /// <param name="id">The life; null where it could not be read.</param>
    /// <param name="happened">What happened.</param>
    public static string Line(string? id, LifeEvent happened, Rules rules)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            WriteHead(writer, happened);
            WriteState(writer, happened, rules);
            WriteIf(writer, "class", happened.Class is { } kind ? NameOf(kind) : null);
            WriteIf(writer, "reason", happened.Reason);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteHead(Utf8JsonWriter writer, LifeEvent happened)
    {
        WriteIf(writer, "at", happened.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        writer.WriteString("kind", happened.Kind.ToString().ToLowerInvariant());
        if (happened.Turn is { } turn)
        {
            writer.WriteNumber("turn", turn);
        }
        else
        {
            writer.WriteNull("turn");
        }

        WriteIf(writer, "text", happened.Text);
        if (happened.Kind is LifeEventKind.Out or LifeEventKind.Nudge)
        {
            WriteList(writer, "choices", happened.Choices);
        }
    }

    private static void WriteState(Utf8JsonWriter writer, LifeEvent happened, Rules rules)
    {
        if (happened is not { State: { } state, At: { } now })
        {
            return;
        }

        writer.WriteString("stage", state.Road.Stage.Name());
        WriteList(writer, "tracks", state.Road.Tracks.Select(track => track.Name()));
        WriteList(writer, "overlays", Overlays.Of(state, rules, now).Select(overlay => overlay.ToString().ToUpperInvariant()));
        writer.WriteString("contact", state.Locks.Contact.ToString().ToLowerInvariant());
        writer.WriteString("lock", state.Locks.Safety.Name());
    }

    private static string NameOf(NudgeClass kind) => kind switch
    {
        NudgeClass.Routine => "routine",
        NudgeClass.RiskWindow => "risk_window",
        NudgeClass.Promised => "promised",
        _ => throw new InvalidOperationException("A class of nudges that nobody told the writer of."),
    };

    private static void WriteIf(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
