using System.Text.Json;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>
/// Hears the messages of the sockets: decodes the outside, hands dispatches over to be stored, and tells the rest as an
/// event. Does nothing else, so that reading never waits.
/// </summary>
internal sealed class GatewayEars(IGatewayListener listener, DispatchQueue queue, Action<GatewayEvent> post, TimeProvider time)
{
    /// <summary>Hears one message.</summary>
    /// <param name="connection">The socket it came on.</param>
    /// <param name="message">Its bytes.</param>
    public void Hear(int connection, byte[] message)
    {
        // What cannot be read is passed over: closing the connection would only bring it again.
        if (GatewayEnvelope.Read(message) is not { } envelope)
        {
            return;
        }

        if (envelope is { Op: 0, Type: { } type, Sequence: { } sequence })
        {
            HearDispatch(new GatewayDispatch(connection, sequence, type, envelope.Data, time.GetTimestamp()));
        }
        else if (Told(connection, envelope) is { } news)
        {
            post(news);
        }
    }

    private static GatewayEvent? Told(int connection, GatewayEnvelope envelope) => envelope.Op switch
    {
        1 => new GatewayEvent.BeatWanted(connection),
        7 => new GatewayEvent.ReconnectWanted(connection),
        9 => new GatewayEvent.SessionRefused(connection, envelope.Data.Span.SequenceEqual("true"u8)),
        10 => Field(envelope.Data, "heartbeat_interval") is { ValueKind: JsonValueKind.Number } interval && interval.TryGetDouble(out var length)
            ? new GatewayEvent.Hello(connection, Duration.FromMilliseconds(Math.Clamp(length, 0, int.MaxValue)))
            : null,
        11 => new GatewayEvent.Acknowledged(connection),
        _ => null,
    };

    private void HearDispatch(GatewayDispatch dispatch)
    {
        if (dispatch.Type == "READY" && Text(dispatch.Data, "session_id") is { } session)
        {
            post(new GatewayEvent.Ready(dispatch.Connection, session, Text(dispatch.Data, "resume_gateway_url")));
        }
        else if (dispatch.Type == "RESUMED")
        {
            post(new GatewayEvent.Resumed(dispatch.Connection));
        }

        listener.Seen(dispatch);
        if (!queue.TryAdd(dispatch))
        {
            // No room: what is not stored was not acknowledged, and a new connection brings it again.
            post(new GatewayEvent.ReconnectWanted(dispatch.Connection));
        }
    }

    private static string? Text(ReadOnlyMemory<byte> data, string name) =>
        Field(data, name) is { ValueKind: JsonValueKind.String } field ? field.GetString() : null;

    private static JsonElement? Field(ReadOnlyMemory<byte> data, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(data);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var field)
                ? field.Clone()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
