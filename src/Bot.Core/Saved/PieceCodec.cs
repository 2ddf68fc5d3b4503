using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Core.Nudges;
using Bot.Core.Replies;

namespace Bot.Core.Saved;

/// <summary>
/// Saves what is stored beside a journey: replies on their way, nudges to come, lines of history. They carry no format
/// of their own: fields are only ever added, and an unknown one is left out when read.
/// </summary>
public static class PieceCodec
{
    /// <summary>Saves a reply.</summary>
    public static byte[] Encode(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, SavedForm.Json.Reply);

    /// <summary>Saves a nudge.</summary>
    public static byte[] Encode(Nudge nudge) => JsonSerializer.SerializeToUtf8Bytes(nudge, SavedForm.Json.Nudge);

    /// <summary>Saves a line of history.</summary>
    public static byte[] Encode(Entry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, SavedForm.Json.Entry);

    /// <summary>Reads a reply.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Reply DecodeReply(ReadOnlySpan<byte> saved) => Read(saved, SavedForm.Json.Reply);

    /// <summary>Reads a nudge.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Nudge DecodeNudge(ReadOnlySpan<byte> saved) => Read(saved, SavedForm.Json.Nudge);

    /// <summary>Reads a line of history.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Entry DecodeEntry(ReadOnlySpan<byte> saved) => Read(saved, SavedForm.Json.Entry);

    private static T Read<T>(ReadOnlySpan<byte> saved, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(saved, type) ?? throw new FormatException("Nothing is saved here.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"What is saved here is no {typeof(T).Name}.", exception);
        }
    }
}
