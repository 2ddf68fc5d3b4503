using System.Text.Json;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>The outside of a gateway message; what is inside stays raw.</summary>
/// <param name="Op">The opcode.</param>
/// <param name="Sequence">The sequence of a dispatch.</param>
/// <param name="Type">The name of a dispatch.</param>
/// <param name="Data">The raw JSON inside, a part of the message.</param>
internal readonly record struct GatewayEnvelope(int Op, long? Sequence, string? Type, ReadOnlyMemory<byte> Data)
{
    /// <summary>Reads the outside of a message.</summary>
    /// <returns>Null when it is none that we can read.</returns>
    public static GatewayEnvelope? Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            return ReadObject(message);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static GatewayEnvelope? ReadObject(ReadOnlyMemory<byte> message)
    {
        var json = new Utf8JsonReader(message.Span);
        var envelope = new GatewayEnvelope(-1, null, null, default);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            envelope = ReadField(ref json, message, envelope);
        }

        return envelope.Op < 0 ? null : envelope;
    }

    private static GatewayEnvelope ReadField(ref Utf8JsonReader json, ReadOnlyMemory<byte> message, GatewayEnvelope envelope)
    {
        var field = json.ValueTextEquals("op"u8) ? 'o' : json.ValueTextEquals("s"u8) ? 's'
            : json.ValueTextEquals("t"u8) ? 't' : json.ValueTextEquals("d"u8) ? 'd' : ' ';
        json.Read();
        var start = (int)json.TokenStartIndex;
        switch (field)
        {
            case 'o':
                return envelope with { Op = json.GetInt32() };
            case 's':
                return envelope with { Sequence = json.TokenType == JsonTokenType.Null ? null : json.GetInt64() };
            case 't':
                return envelope with { Type = json.GetString() };
            default:
                json.Skip();
                return field == 'd' ? envelope with { Data = message[start..(int)json.BytesConsumed] } : envelope;
        }
    }
}
