using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Rest;

/// <summary>A message as a bot asks for it, new or changed.</summary>
internal sealed class MessageForm(JsonObject json, IReadOnlyList<UploadedFile> files)
{
    private const int Settable = MessageFlags.NoEmbeds | MessageFlags.Ephemeral | MessageFlags.Silent | MessageFlags.ComponentsV2;

    public JsonObject Json => json;

    public IReadOnlyList<UploadedFile> Files => files;

    public string Content => (string?)json["content"] ?? string.Empty;

    public int Flags => ((int?)json["flags"] ?? 0) & Settable;

    public string? Nonce => json["nonce"]?.ToString();

    public bool EnforcesNonce => json["enforce_nonce"]?.GetValue<bool>() ?? false;

    public long? ReplyTo => Snowflake.Read(json["message_reference"]?["message_id"]);

    public bool IsEmpty => Content.Length == 0 && files.Count == 0
        && json["components"] is not JsonArray { Count: > 0 }
        && json["embeds"] is not JsonArray { Count: > 0 }
        && json["sticker_ids"] is not JsonArray { Count: > 0 }
        && json["poll"] is not JsonObject;

    /// <summary>The message that this form makes; the fields that are asked for take the place of the old ones.</summary>
    public ChannelMessage Fill(DiscordWorld world, ChannelMessage message) => message with
    {
        Content = json.ContainsKey("content") ? Content : message.Content,
        Rows = json.ContainsKey("components") ? ComponentReader.Echo(json["components"]) : message.Rows,
        Files = [.. Kept(message), .. files.Select(file => Store(world, file))],
    };

    /// <summary>Of earlier files those stay that are named; all of them when none is.</summary>
    private IEnumerable<StoredFile> Kept(ChannelMessage message) => json["attachments"] is not JsonArray named
        ? message.Files
        : message.Files.Where(file => named.Any(one => Snowflake.Read(one?["id"]) == file.Id));

    private StoredFile Store(DiscordWorld world, UploadedFile file)
    {
        var number = string.Concat(file.Field.Where(char.IsAsciiDigit));
        var slot = (json["attachments"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .FirstOrDefault(one => one["id"]?.ToString() == number);
        return new StoredFile(world.NextId(), (string?)slot?["filename"] ?? file.FileName, file.ContentType, file.Bytes)
        {
            Description = (string?)slot?["description"],
        };
    }

    /// <summary>Of the named new files those for which nothing was uploaded.</summary>
    public IEnumerable<string> MissingUploads() => (json["attachments"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Select(one => one["id"]?.ToString() ?? string.Empty)
        .Where(id => id.Length < 10 && !files.Any(file => file.Field == string.Create(CultureInfo.InvariantCulture, $"files[{id}]")));
}
