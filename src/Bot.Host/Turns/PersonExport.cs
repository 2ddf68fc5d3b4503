using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Core;
using Bot.Core.Content;
using Bot.Core.Replies;
using Bot.Core.Saved;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Turns;

/// <summary>Builds a person's copy of their data: one file for machines, one for reading.</summary>
internal sealed class PersonExport(Playbook playbook)
{
    private static readonly JsonWriterOptions Indented =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>
    /// Attaches both files to a turn: the readable one to its last reply, the other to a reply of its own, because a
    /// reply carries one file.
    /// </summary>
    /// <param name="turn">The turn that asked for it.</param>
    /// <param name="history">The history as it was stored before the turn.</param>
    /// <param name="now">The instant of the turn.</param>
    public Turn Attach(Turn turn, IReadOnlyList<ReadOnlyMemory<byte>> history, Instant now)
    {
        var entries = history.Select(saved => PieceCodec.DecodeEntry(saved.Span)).Concat(turn.Entries).ToImmutableArray();
        var date = LocalDatePattern.Iso.Format(now.InUtc().Date);
        var text = Named($"my-data-{date}.txt", "text/plain", Text(turn.Journey, entries, now));
        var json = Named($"my-data-{date}.json", "application/json", Json(turn.Journey, entries, now));
        var last = turn.Replies.Length == 0 ? Reply.Say(RichText.Plain(text.Name)) : turn.Replies[^1];
        return turn with
        {
            Replies =
            [
                .. turn.Replies[..Math.Max(0, turn.Replies.Length - 1)],

                // The reply with the choices stays the newest one, where people look for them.
                Reply.Say(RichText.Plain(json.Name)) with { File = json },
                last with { File = text },
            ],
        };
    }

    /// <summary>The file for machines.</summary>
    public byte[] Json(Journey? journey, IReadOnlyList<Entry> entries, Instant now)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("exportedAt", InstantPattern.ExtendedIso.Format(now));
            writer.WritePropertyName("journey");
            if (journey is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                Raw(writer, JourneyCodec.Encode(journey, playbook.Version));
            }

            writer.WriteStartArray("history");
            foreach (var entry in entries)
            {
                Raw(writer, PieceCodec.Encode(entry));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The file for reading.</summary>
    public byte[] Text(Journey? journey, IReadOnlyList<Entry> entries, Instant now) =>
        System.Text.Encoding.UTF8.GetBytes(new ExportText(playbook).Write(journey, entries, now));

    // Read and written again, so that the whole file is indented alike.
    private static void Raw(Utf8JsonWriter writer, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(writer);
    }

    private static Attachment Named(string name, string mediaType, byte[] bytes) =>
        new(name, mediaType, ImmutableCollectionsMarshal.AsImmutableArray(bytes));
}
