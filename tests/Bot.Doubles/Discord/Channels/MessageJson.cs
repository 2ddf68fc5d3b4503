using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Channels;

/// <summary>Writes messages and users as Discord does, with every list that clients expect to be there.</summary>
internal static class MessageJson
{
    private const int Ordinary = 0;
    private const int Reply = 19;
    private const int OfCommand = 20;

    /// <summary>A message as an answer holds it.</summary>
    public static JsonObject Write(DiscordWorld world, BotApp bot, ChannelMessage message)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflake.Text(message.Id),
            ["channel_id"] = Snowflake.Text(message.ChannelId),
            ["type"] = message.ReplyTo is not null ? Reply : message.InteractionId is not null ? OfCommand : Ordinary,
            ["content"] = message.Content,
            ["author"] = message.FromBot ? User(bot) : User(message.Author),
            ["timestamp"] = Time(message.At),
            ["edited_timestamp"] = message.EditedAt is { } edited ? Time(edited) : null,
            ["tts"] = false,
            ["pinned"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["embeds"] = new JsonArray(),
            ["attachments"] = new JsonArray([.. message.Files.Select(file => (JsonNode)Attachment(world, message, file))]),
            ["components"] = message.Rows.DeepClone(),
            ["flags"] = message.Flags,
        };
        WriteRest(json, bot, message);
        return json;
    }

    /// <summary>A message as the gateway tells it: with the type of its channel, without which clients drop the first one.</summary>
    public static JsonObject WriteEvent(DiscordWorld world, BotApp bot, ChannelMessage message, bool contentAllowed)
    {
        var json = Write(world, bot, message);
        json["channel_type"] = message.GuildId is null ? 1 : 0;
        if (message.GuildId is { } guild)
        {
            json["guild_id"] = Snowflake.Text(guild);
            json["member"] = Member();
        }

        if (!contentAllowed)
        {
            json["content"] = string.Empty;
            json["attachments"] = new JsonArray();
            json["components"] = new JsonArray();
        }

        return json;
    }

    public static JsonObject User(long person) => new()
    {
        ["id"] = Snowflake.Text(person),
        ["username"] = string.Create(CultureInfo.InvariantCulture, $"person{person}"),
        ["global_name"] = string.Create(CultureInfo.InvariantCulture, $"Person {person}"),
        ["avatar"] = null,
        ["discriminator"] = "0",
        ["public_flags"] = 0,
        ["flags"] = 0,
        ["primary_guild"] = null,
    };

    public static JsonObject User(BotApp bot) => new()
    {
        ["id"] = Snowflake.Text(bot.Id),
        ["username"] = bot.Username,
        ["global_name"] = null,
        ["avatar"] = null,
        ["discriminator"] = "0001",
        ["public_flags"] = 0,
        ["flags"] = 0,
        ["primary_guild"] = null,
        ["bot"] = true,
    };

    public static JsonObject Member() => new()
    {
        ["roles"] = new JsonArray(),
        ["joined_at"] = Time(DateTimeOffset.UnixEpoch),
        ["premium_since"] = null,
        ["nick"] = null,
        ["avatar"] = null,
        ["communication_disabled_until"] = null,
        ["pending"] = false,
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
    };

    public static JsonObject DirectChannel(ChatChannel channel) => new()
    {
        ["id"] = Snowflake.Text(channel.Id),
        ["type"] = 1,
        ["flags"] = 0,
        ["last_message_id"] = channel.Messages.Count == 0 ? null : Snowflake.Text(channel.Messages.Last().Id),
        ["recipients"] = new JsonArray(User(channel.Person!.PersonId)),
    };

    public static string Time(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    private static void WriteRest(JsonObject json, BotApp bot, ChannelMessage message)
    {
        if (message.Nonce is not null)
        {
            json["nonce"] = message.Nonce;
        }

        if (message.InteractionId is not null)
        {
            json["application_id"] = Snowflake.Text(bot.Id);
            json["webhook_id"] = Snowflake.Text(bot.Id);
        }

        if (message.ReplyTo is { } target)
        {
            json["message_reference"] = new JsonObject
            {
                ["type"] = 0,
                ["channel_id"] = Snowflake.Text(message.ChannelId),
                ["message_id"] = Snowflake.Text(target),
            };
        }
    }

    private static JsonObject Attachment(DiscordWorld world, ChannelMessage message, StoredFile file)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"{world.Address}/attachments/{message.ChannelId}/{file.Id}/{Uri.EscapeDataString(file.Name)}");
        var json = new JsonObject
        {
            ["id"] = Snowflake.Text(file.Id),
            ["filename"] = file.Name,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
        };
        if (file.ContentType is not null)
        {
            json["content_type"] = file.ContentType;
        }

        if (file.Description is not null)
        {
            json["description"] = file.Description;
        }

        return json;
    }
}
