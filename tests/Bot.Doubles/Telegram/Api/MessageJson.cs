using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Chats;
using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Telegram.Api;

/// <summary>Writes messages as the Bot API does.</summary>
internal static class MessageJson
{
    public static JsonObject Write(TelegramWorld world, BotAccount bot, Chat chat, ChatMessage message)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["from"] = message.FromBot ? bot.Describe() : world.User(message.From),
            ["chat"] = chat.Describe(),
            ["date"] = message.At.ToUnixTimeSeconds(),
        };
        if (message.EditedAt is { } edited)
        {
            json["edit_date"] = edited.ToUnixTimeSeconds();
        }

        if (message.ReplyTo is { } reply && chat.Find(reply) is { } answered)
        {
            json["reply_to_message"] = Write(world, bot, chat, answered with { ReplyTo = null });
        }

        WriteContent(message, json);
        if (message.Markup is { } markup)
        {
            json["reply_markup"] = markup.DeepClone();
        }

        foreach (var (name, value) in message.Other ?? [])
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    public static JsonObject WriteInaccessible(Chat chat, long messageId) =>
        new() { ["chat"] = chat.Describe(), ["message_id"] = messageId, ["date"] = 0 };

    public static JsonObject WriteFile(StoredFile file) => new()
    {
        ["file_id"] = file.Id,
        ["file_unique_id"] = file.UniqueId,
        ["file_size"] = file.Bytes.Length,
    };

    private static void WriteContent(ChatMessage message, JsonObject json)
    {
        var prefix = string.Empty;
        if (message.File is { } file)
        {
            prefix = "caption_";
            json[message.IsPhoto ? "photo" : "document"] = message.IsPhoto ? WritePhoto(file) : WriteDocument(file);
        }

        if (message.Text.Length > 0)
        {
            json[prefix.Length == 0 ? "text" : "caption"] = message.Text;
        }

        if (message.Content.Entities.Count > 0)
        {
            json[prefix + "entities"] = new JsonArray([.. message.Content.Entities.Select(WriteEntity)]);
        }
    }

    /// <summary>A picture comes in sizes; this server keeps the largest alone.</summary>
    private static JsonArray WritePhoto(StoredFile file)
    {
        var size = WriteFile(file);
        size["width"] = file.Size?.Width;
        size["height"] = file.Size?.Height;
        return [size];
    }

    private static JsonObject WriteDocument(StoredFile file)
    {
        var document = WriteFile(file);
        document["file_name"] = file.Name;
        document["mime_type"] = file.ContentType;
        return document;
    }

    private static JsonObject WriteEntity(TextEntity entity)
    {
        var json = new JsonObject { ["offset"] = entity.Offset, ["length"] = entity.Length, ["type"] = entity.Type };
        Put(json, "url", entity.Link);
        Put(json, "language", entity.Language);
        Put(json, "custom_emoji_id", entity.CustomEmojiId);
        return json;
    }

    private static void Put(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
