using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Telegram.Chats;

/// <summary>A chat with the means to let something happen in it.</summary>
internal sealed class ChatRoom(TelegramWorld world, BotAccount bot, Chat chat, Action<BotAccount, string, JsonNode, long> deliver)
{
    public TelegramWorld World => world;

    public BotAccount Bot => bot;

    public Chat Chat => chat;

    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (world.Gate)
            {
                return [.. chat.Messages];
            }
        }
    }

    /// <summary>A person says something.</summary>
    public ChatMessage Say(long person, string text, Func<ChatMessage, ChatMessage> fill, bool told = true)
    {
        lock (world.Gate)
        {
            if (chat.Blocked)
            {
                throw new InvalidOperationException("Who has blocked a bot cannot write to it.");
            }

            chat.Started = true;
            var message = fill(new ChatMessage
            {
                Id = world.NextMessageId(),
                ChatId = chat.Id,
                At = world.Now,
                FromBot = false,
                From = person,
                Content = new ParsedText(text, [.. Commands.In(text)]),
            });
            chat.Put(message);
            if (told)
            {
                deliver(bot, "message", MessageJson.Write(world, bot, chat, message), chat.Id);
            }

            return message;
        }
    }

    public ChatMessage Edit(ChatMessage message, string text)
    {
        lock (world.Gate)
        {
            var edited = message with { Content = new ParsedText(text, [.. Commands.In(text)]), EditedAt = world.Now };
            chat.Put(edited);
            deliver(bot, "edited_message", MessageJson.Write(world, bot, chat, edited), chat.Id);
            return edited;
        }
    }

    /// <summary>A person presses a button of a message as it was when they saw it.</summary>
    public Press Press(long person, ChatMessage message, Button button, bool inaccessible)
    {
        lock (world.Gate)
        {
            var callback = world.AddCallback(chat);
            var current = chat.Find(message.Id);
            deliver(bot, "callback_query", new JsonObject
            {
                ["id"] = callback.Id,
                ["from"] = world.User(person),
                ["message"] = inaccessible || current is null
                    ? MessageJson.WriteInaccessible(chat, message.Id)
                    : MessageJson.Write(world, bot, chat, current),
                ["chat_instance"] = "-3000000000000000001",
                ["data"] = button.Data ?? throw new ArgumentException("This button leads elsewhere.", nameof(button)),
            }, chat.Id);
            return new Press(callback.Id, chat);
        }
    }

    /// <summary>What the bot is in the chat changes.</summary>
    public void ChangeMembership(long person, string from, string to)
    {
        lock (world.Gate)
        {
            chat.Blocked = to is "kicked" or "left";
            chat.Started |= to == "member";
            deliver(bot, "my_chat_member", new JsonObject
            {
                ["chat"] = chat.Describe(),
                ["from"] = world.User(person),
                ["date"] = world.Now.ToUnixTimeSeconds(),
                ["old_chat_member"] = Member(from),
                ["new_chat_member"] = Member(to),
            }, chat.Id);
        }
    }

    private JsonObject Member(string status)
    {
        var member = new JsonObject { ["user"] = bot.Describe(), ["status"] = status };
        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }
}
