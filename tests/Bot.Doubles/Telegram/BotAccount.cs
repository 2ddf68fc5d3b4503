using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Updates;

namespace Bot.Doubles.Telegram;

/// <summary>A bot as Telegram knows it: its name, its updates, its webhook and its menus.</summary>
public sealed class BotAccount
{
    private WebhookSettings? webhook;

    internal BotAccount(long id, string username, bool ours, TimeProvider clock)
    {
        Id = id;
        Username = username;
        IsOurs = ours;
        Updates = new UpdateQueue(clock);
    }

    /// <summary>The id, which is also the id of the chats with itself.</summary>
    public long Id { get; }

    /// <summary>Without the @.</summary>
    public string Username { get; }

    /// <summary>What it signs its calls with.</summary>
    public string Token => string.Create(CultureInfo.InvariantCulture, $"{Id}:double-of-a-token-{Username}");

    /// <summary>Whether it is our own, of which nothing unknown is borne.</summary>
    public bool IsOurs { get; }

    /// <summary>What waits for it.</summary>
    public UpdateQueue Updates { get; }

    /// <summary>Its command menus and descriptions.</summary>
    public BotProfile Profile { get; } = new();

    /// <summary>Where its updates are sent, or null while it asks for them.</summary>
    public WebhookSettings? Webhook
    {
        get => webhook;
        internal set
        {
            if (webhook != value)
            {
                webhook = value;
                Webhooks.Add(value);
            }
        }
    }

    /// <summary>What the webhook was set to, one after the other; null where it was taken away. Can be waited in.</summary>
    public Feed<WebhookSettings?> Webhooks { get; } = new();

    /// <summary>How many calls came before a wait was over that the bot had been told of.</summary>
    public int CalledTooEarly { get; internal set; }

    internal PollSlot Poll { get; } = new();

    internal RateGate Rates { get; } = new();

    internal WebhookPump? Pump { get; set; }

    internal DateTimeOffset NextWebhookAt { get; set; } = DateTimeOffset.MinValue;

    internal DateTimeOffset SilentUntil { get; set; } = DateTimeOffset.MinValue;

    internal JsonObject Describe() => new()
    {
        ["id"] = Id,
        ["is_bot"] = true,
        ["first_name"] = Username,
        ["username"] = Username,
    };

    internal JsonObject DescribeFully()
    {
        var full = Describe();
        full["can_join_groups"] = true;
        full["can_read_all_group_messages"] = false;
        full["supports_inline_queries"] = false;
        full["can_connect_to_business"] = false;
        full["has_main_web_app"] = false;
        return full;
    }
}
