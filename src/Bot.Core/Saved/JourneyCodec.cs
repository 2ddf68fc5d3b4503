using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Core.Saved;

/// <summary>
/// Saves a journey as <c>{"format":…,"playbook":…,"shape":…,"state":{…}}</c>. Canonical: equal journeys give equal bytes, in every
/// process.
/// </summary>
public static class JourneyCodec
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Saves a journey in the newest format.</summary>
    /// <param name="journey">The state.</param>
    /// <param name="playbook">The version of the playbook it was decided under.</param>
    public static byte[] Encode(Journey journey, string playbook)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(bytes, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format"u8, Upgrades.Newest);
            writer.WriteString("playbook"u8, playbook);
            writer.WriteString("shape"u8, Shape.Today);
            writer.WritePropertyName("state"u8);
            JsonSerializer.Serialize(writer, journey, SavedForm.Json.Journey);
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a journey of any known format.</summary>
    /// <exception cref="NewerFormatException">A newer program saved it.</exception>
    /// <exception cref="FormatException">It is no saved journey.</exception>
    public static SavedJourney Decode(ReadOnlySpan<byte> saved)
    {
        try
        {
            return DecodeEnvelope(saved);
        }
        catch (JsonException exception)
        {
            throw new FormatException("What is saved here is no journey.", exception);
        }
    }

    private static SavedJourney DecodeEnvelope(ReadOnlySpan<byte> saved)
    {
        var reader = new Utf8JsonReader(saved);
        ReadHead(ref reader, "format"u8, JsonTokenType.Number);
        var format = reader.GetInt32();
        if (format > Upgrades.Newest)
        {
            throw new NewerFormatException(format, Upgrades.Newest);
        }

        ReadHead(ref reader, "playbook"u8, JsonTokenType.String);
        var playbook = reader.GetString()!;
        ReadHead(ref reader, "shape"u8, JsonTokenType.String);
        var asToday = format == Upgrades.Newest && reader.ValueTextEquals(Shape.Today);
        ReadHead(ref reader, "state"u8, JsonTokenType.StartObject);
        var journey = asToday
            ? JsonSerializer.Deserialize(ref reader, SavedForm.Json.Journey)
            : Upgraded(ref reader, format);
        return new SavedJourney(format, playbook, journey ?? throw new FormatException("The saved state is empty."));
    }

    private static Journey? Upgraded(ref Utf8JsonReader reader, int format)
    {
        var state = JsonNode.Parse(ref reader)?.AsObject() ?? throw new FormatException("The saved state is empty.");
        return JsonSerializer.Deserialize(Shape.Fill(Upgrades.Apply(state, format)), SavedForm.Json.Journey);
    }

    /// <summary>Moves to the value of the next field, which must bear the name: the fields are written in order.</summary>
    private static void ReadHead(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, JsonTokenType value)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            reader.Read();
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name)
            || !reader.Read() || reader.TokenType != value)
        {
            throw new FormatException("What is saved here is no journey.");
        }
    }
}
