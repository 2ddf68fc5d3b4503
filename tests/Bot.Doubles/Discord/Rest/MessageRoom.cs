using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Gateway;

namespace Bot.Doubles.Discord.Rest;

/// <summary>Puts messages of a bot where they belong, and tells those who see them.</summary>
internal sealed class MessageRoom(DiscordWorld world)
{
    /// <summary>An empty message of the bot, with an id of its own.</summary>
    public ChannelMessage New(BotApp bot, ChatChannel channel) => new()
    {
        Id = world.NextId(),
        ChannelId = channel.Id,
        GuildId = channel.GuildId,
        At = world.Now,
        Author = bot.Id,
        FromBot = true,
    };

    /// <summary>Sends a message. For whom it is, is told by the channel, or by the interaction that it answers.</summary>
    public ChannelMessage Send(BotApp bot, ChatChannel channel, ChannelMessage message, Inbox? asker = null)
    {
        channel.Put(message);
        Show(asker ?? channel.Person, message);
        Tell(bot, "MESSAGE_CREATE", message);
        return message;
    }

    /// <summary>Shows a message that came, or a promise that is kept now.</summary>
    public static void Show(Inbox? person, ChannelMessage message)
    {
        if (!message.IsLoading)
        {
            person?.Acts.Add(new Act.Sent(message));
            person?.Sent.Add(message);
        }
    }

    public ChannelMessage Edit(BotApp bot, ChatChannel channel, ChannelMessage message, Inbox? asker = null)
    {
        var wasPromised = message.IsLoading;
        var edited = channel.Put(message with
        {
            EditedAt = wasPromised ? null : world.Now,
            Flags = message.Flags & ~MessageFlags.Loading,
        });
        if (wasPromised)
        {
            Show(asker ?? channel.Person, edited);
        }
        else
        {
            (asker ?? channel.Person)?.Acts.Add(new Act.Edited(edited));
        }

        Tell(bot, "MESSAGE_UPDATE", edited);
        return edited;
    }

    public void Delete(BotApp bot, ChatChannel channel, ChannelMessage message, Inbox? asker = null)
    {
        channel.Take(message.Id);
        (asker ?? channel.Person)?.Acts.Add(new Act.Deleted(message.Id));
        world.Deliver(bot, new DiscordEvent("MESSAGE_DELETE", IntentOf(message), _ => new JsonObject
        {
            ["id"] = Snowflake.Text(message.Id),
            ["channel_id"] = Snowflake.Text(message.ChannelId),
        }));
    }

    /// <summary>A bot hears its own messages, too; not those for the eyes of one person alone.</summary>
    private void Tell(BotApp bot, string type, ChannelMessage message)
    {
        if (!message.IsEphemeral)
        {
            world.Deliver(bot, new DiscordEvent(type, IntentOf(message), _ => MessageJson.WriteEvent(world, bot, message, contentAllowed: true)));
        }
    }

    private static int IntentOf(ChannelMessage message) => message.GuildId is null ? Intents.DirectMessages : Intents.GuildMessages;
}
