using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Interactions;

/// <summary>Where a person and a bot meet: lets the person do something, and tells the bot.</summary>
internal sealed class InteractionRoom(DiscordWorld world, BotApp bot, Inbox inbox)
{
    private const int LargestFile = 10 << 20;

    public DiscordWorld World => world;

    public BotApp Bot => bot;

    public Inbox Inbox => inbox;

    public ChatChannel Direct => world.OpenDirect(bot, inbox);

    /// <summary>A person writes in a channel.</summary>
    public ChannelMessage Say(ChatChannel channel, string text, Func<ChannelMessage, ChannelMessage> fill)
    {
        var message = channel.Put(fill(new ChannelMessage
        {
            Id = world.NextId(),
            ChannelId = channel.Id,
            GuildId = channel.GuildId,
            At = world.Now,
            Author = inbox.PersonId,
            FromBot = false,
            Content = text,
        }));
        Tell("MESSAGE_CREATE", message);
        return message;
    }

    public ChannelMessage Edit(ChatChannel channel, ChannelMessage message, string text)
    {
        var edited = channel.Put(message with { Content = text, EditedAt = world.Now });
        Tell("MESSAGE_UPDATE", edited);
        return edited;
    }

    /// <summary>A person turns to the bot.</summary>
    public Interaction Ask(InteractionKind kind, ChatChannel channel, JsonObject data, ChannelMessage? pressed = null)
    {
        var interaction = new Interaction(world.NextId(), kind, bot, inbox, channel) { At = world.Now, Pressed = pressed };
        world.Add(interaction);
        world.Deliver(bot, new DiscordEvent("INTERACTION_CREATE", Intents: 0, _ => Write(interaction, data.DeepClone().AsObject())));
        return interaction;
    }

    private void Tell(string type, ChannelMessage message)
    {
        var intent = message.GuildId is null ? Gateway.Intents.DirectMessages : Gateway.Intents.GuildMessages;
        world.Deliver(bot, new DiscordEvent(type, intent, intents => MessageJson.WriteEvent(
            world, bot, message, message.GuildId is null || (intents & Gateway.Intents.MessageContent) != 0)));
    }

    private JsonObject Write(Interaction interaction, JsonObject data)
    {
        var channel = interaction.Channel;
        var json = new JsonObject
        {
            ["id"] = Snowflake.Text(interaction.Id),
            ["application_id"] = Snowflake.Text(bot.Id),
            ["type"] = (int)interaction.Kind,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = data,
            ["channel_id"] = Snowflake.Text(channel.Id),
            ["channel"] = channel.IsDirect ? MessageJson.DirectChannel(channel) : GuildChannel(channel),
            ["app_permissions"] = "562949953863680",
            ["locale"] = inbox.Locale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { [channel.IsDirect ? "1" : "0"] = Snowflake.Text(channel.GuildId ?? inbox.PersonId) },
            ["context"] = channel.IsDirect ? 1 : 0,
            ["attachment_size_limit"] = LargestFile,
        };
        WriteAsker(json, channel);
        if (interaction.Pressed is { } pressed)
        {
            json["message"] = MessageJson.Write(world, bot, channel.Find(pressed.Id) ?? pressed);
        }

        return json;
    }

    private void WriteAsker(JsonObject json, ChatChannel channel)
    {
        if (channel.GuildId is not { } guild)
        {
            json["user"] = MessageJson.User(inbox.PersonId);
            return;
        }

        var member = MessageJson.Member();
        member["user"] = MessageJson.User(inbox.PersonId);
        member["permissions"] = "562949953863680";
        json["member"] = member;
        json["guild_id"] = Snowflake.Text(guild);
        json["guild_locale"] = "en-US";
        json["guild"] = new JsonObject { ["id"] = Snowflake.Text(guild), ["locale"] = "en-US", ["features"] = new JsonArray() };
    }

    private static JsonObject GuildChannel(ChatChannel channel) => new()
    {
        ["id"] = Snowflake.Text(channel.Id),
        ["guild_id"] = Snowflake.Text(channel.GuildId!.Value),
        ["type"] = 0,
        ["name"] = "general",
        ["position"] = 0,
        ["flags"] = 0,
        ["nsfw"] = false,
        ["parent_id"] = null,
        ["topic"] = null,
        ["last_message_id"] = null,
        ["rate_limit_per_user"] = 0,
        ["permissions"] = "562949953863680",
    };
}
