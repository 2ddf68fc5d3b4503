using System.Buffers;
using System.Text.Json;
using Bot.Core;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>Turns what the gateway tells into inputs: direct messages, and interactions wherever they are. Pure.</summary>
internal static class DiscordInputs
{
    private const string MessageCreated = "MESSAGE_CREATE";
    private const string InteractionCreated = "INTERACTION_CREATE";
    private const int Ordinary = 0;
    private const int Answer = 19;

    /// <summary>What happened, ready to be stored.</summary>
    /// <returns>Null when it is no input: of a bot, in a server, of a kind that means nothing to us, or damaged.</returns>
    public static RawInput? Encode(GatewayDispatch dispatch, Instant now)
    {
        using var document = Parse(dispatch);
        if (document is null)
        {
            return null;
        }

        var json = document.RootElement;
        (string? Person, string Key) found = dispatch.Type switch
        {
            MessageCreated when IsMessage(json) => (json.Field("author")?.Id("id"), "m:" + json.Id("id")),
            InteractionCreated when Interaction.Read(json) is { } interaction && IsInput(interaction) =>
                (interaction.Person, "i:" + interaction.Id),
            _ => (null, string.Empty),
        };
        return found.Person is { } person
            ? new RawInput(new PersonId(DiscordPlatform.PlatformName, person), found.Key, now, Payload(dispatch))
            : null;
    }

    /// <summary>The interaction that a dispatch tells of; null when it tells of none. Holds on to its own memory.</summary>
    public static Interaction? InteractionOf(GatewayDispatch dispatch)
    {
        if (dispatch.Type != InteractionCreated)
        {
            return null;
        }

        using var document = Parse(dispatch);
        return document is null ? null : Interaction.Read(document.RootElement.Clone());
    }

    /// <summary>The direct message that a dispatch tells of; null when it tells of none.</summary>
    public static DiscordOrigin.InChannel? MessageOf(GatewayDispatch dispatch)
    {
        if (dispatch.Type != MessageCreated)
        {
            return null;
        }

        using var document = Parse(dispatch);
        return document is not null && IsMessage(document.RootElement) ? OriginOf(document.RootElement) : null;
    }

    /// <summary>Reads what was stored.</summary>
    /// <exception cref="FormatException">It is damaged, or of a kind that no form of this program stores.</exception>
    public static Received Decode(ReadOnlySpan<byte> payload)
    {
        try
        {
            var json = new Utf8JsonReader(payload);
            using var document = JsonDocument.ParseValue(ref json);
            var data = document.RootElement.Field("d") ?? default;
            return document.RootElement.Text("t") switch
            {
                MessageCreated when IsMessage(data) => Message(data),
                InteractionCreated when Interaction.Read(data) is { } interaction => Interacted(interaction),
                _ => throw new FormatException("What is stored here is no event of Discord."),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("What is stored here is no event of Discord.", exception);
        }
    }

    private static JsonDocument? Parse(GatewayDispatch dispatch)
    {
        try
        {
            return dispatch.Type is MessageCreated or InteractionCreated ? JsonDocument.Parse(dispatch.Data) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A message that a person wrote to us. No channel has to be known for it: the first one ever counts, too.</summary>
    private static bool IsMessage(JsonElement json) =>
        json.Field("guild_id") is null
        && json.Field("author") is { } author && author.Id("id") is not null
        && author.Field("bot") is not { ValueKind: JsonValueKind.True }
        && json.Field("webhook_id") is null
        && (json.Number("type") ?? Ordinary) is Ordinary or Answer
        && json.Id("id") is not null && json.Id("channel_id") is not null;

    private static bool IsInput(Interaction interaction) =>
        interaction.Kind is InteractionKind.Command or InteractionKind.Component or InteractionKind.Form && !DiscordForms.Opens(interaction);

    private static DiscordOrigin.InChannel OriginOf(JsonElement json) => new(json.Id("channel_id")!, json.Id("id")!);

    private static Received Message(JsonElement json)
    {
        var origin = DiscordOrigin.Text(OriginOf(json));
        return json.Text("content") is { } words && !string.IsNullOrWhiteSpace(words)
            ? new Received.Text(words) { Origin = origin }
            : new Received.Media { Origin = origin };
    }

    private static Received Interacted(Interaction interaction)
    {
        Received received = interaction.Kind switch
        {
            InteractionKind.Command when interaction.Command.Length > 0 =>
                new Received.Text($"/{interaction.Command} {interaction.Words}".TrimEnd()),
            InteractionKind.Component => new Received.Press(DiscordKeyboard.TokenOf(interaction)),
            InteractionKind.Form => new Received.Text(DiscordForms.Read(interaction)),
            _ => throw new FormatException("An interaction that is no input."),
        };
        return received with
        {
            Origin = DiscordOrigin.Text(interaction.Origin),
            Place = interaction.Origin.IsPublic ? Place.Public : Place.Direct,
        };
    }

    private static byte[] Payload(GatewayDispatch dispatch)
    {
        var bytes = new ArrayBufferWriter<byte>(dispatch.Data.Length + 64);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("t"u8, dispatch.Type);
            json.WritePropertyName("d"u8);
            json.WriteRawValue(dispatch.Data.Span, skipInputValidation: true);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
