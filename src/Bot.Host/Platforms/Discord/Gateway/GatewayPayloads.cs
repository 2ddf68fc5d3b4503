using System.Buffers;
using System.Text.Json;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What is sent to the gateway, as bytes.</summary>
internal static class GatewayPayloads
{
    /// <summary>The longest payload the gateway takes.</summary>
    public const int Limit = 4096;

    /// <summary>
    /// DIRECT_MESSAGES, and nothing else: interactions need no intent, and what is written to the bot in direct messages
    /// is told without the privileged one.
    /// </summary>
    public const int Intents = 1 << 12;

    /// <summary>Op 1.</summary>
    public static byte[] Beat(long? sequence) => Write(1, json =>
    {
        if (sequence is { } known)
        {
            json.WriteNumber("d"u8, known);
        }
        else
        {
            json.WriteNull("d"u8);
        }
    });

    /// <summary>Op 2.</summary>
    public static byte[] Identify(string token, GatewayShard shard) => Write(2, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, token);
        json.WriteNumber("intents"u8, Intents);
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux");
        json.WriteString("browser"u8, "reconcilebot"u8);
        json.WriteString("device"u8, "reconcilebot"u8);
        json.WriteEndObject();
        json.WriteStartArray("shard"u8);
        json.WriteNumberValue(shard.Id);
        json.WriteNumberValue(shard.Count);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Op 6.</summary>
    public static byte[] Resume(string token, string session, long sequence) => Write(6, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, token);
        json.WriteString("session_id"u8, session);
        json.WriteNumber("seq"u8, sequence);
        json.WriteEndObject();
    });

    private static byte[] Write(int op, Action<Utf8JsonWriter> data)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("op"u8, op);
            data(json);
            json.WriteEndObject();
        }

        return bytes.WrittenCount <= Limit
            ? bytes.WrittenSpan.ToArray()
            : throw new InvalidOperationException("A payload is longer than the gateway takes.");
    }
}
