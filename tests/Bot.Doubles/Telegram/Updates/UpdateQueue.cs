using System.Text.Json.Nodes;

namespace Bot.Doubles.Telegram.Updates;

/// <summary>The updates of one bot until they are acknowledged, or a day old.</summary>
public sealed class UpdateQueue
{
    /// <summary>An update that is not fetched for so long is lost.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private static readonly HashSet<string> NotByDefault = new(StringComparer.Ordinal)
    {
        "chat_member", "message_reaction", "message_reaction_count",
    };

    private static readonly HashSet<string> Known = new(NotByDefault, StringComparer.Ordinal)
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result",
        "callback_query", "shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_join_request",
        "chat_boost", "removed_chat_boost", "business_connection", "business_message", "edited_business_message",
        "deleted_business_messages", "purchased_paid_media",
    };

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly List<PendingUpdate> pending = [];
    private HashSet<string>? allowed;
    private Action? came;
    private long lastId = 700_000_000;

    internal UpdateQueue(TimeProvider clock) => this.clock = clock;

    /// <summary>Each update is queued twice with the same id, as after a webhook's answer was lost.</summary>
    public bool Twice { get; set; }

    /// <summary>A batch comes with its newest first.</summary>
    public bool Backwards { get; set; }

    /// <summary>What the bot asked to be told of, or null for what all are told of.</summary>
    public IReadOnlyCollection<string>? Allowed => allowed;

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                Forget();
                return pending.Count;
            }
        }
    }

    /// <summary>The last id given; a test may set another, as Telegram does after a week of silence.</summary>
    public long LastId
    {
        get
        {
            lock (gate)
            {
                return lastId;
            }
        }

        set
        {
            lock (gate)
            {
                lastId = value;
            }
        }
    }

    /// <summary>Puts an update of any kind into the queue, invented ones too, if the bot wants to be told of it.</summary>
    public void Add(string kind, JsonNode? content, long chatId = 0)
    {
        lock (gate)
        {
            if (allowed is null ? NotByDefault.Contains(kind) : Known.Contains(kind) && !allowed.Contains(kind))
            {
                return;
            }

            lastId++;
            Queue(chatId, new JsonObject { ["update_id"] = lastId, [kind] = content }.ToJsonString());
        }

        came?.Invoke();
    }

    /// <summary>Puts an element into the queue that may be anything but has to be JSON: wrong types, or no update at all.</summary>
    /// <param name="write">Writes it, given the id that it is acknowledged by.</param>
    public void AddRaw(Func<long, string> write)
    {
        lock (gate)
        {
            lastId++;
            Queue(chatId: 0, write(lastId));
        }

        came?.Invoke();
    }

    /// <summary>Calls back whenever something came: those who send or wait.</summary>
    internal void Watch(Action watcher)
    {
        lock (gate)
        {
            came += watcher;
        }
    }

    internal void Unwatch(Action watcher)
    {
        lock (gate)
        {
            came -= watcher;
        }
    }

    internal void Allow(IEnumerable<string> kinds)
    {
        lock (gate)
        {
            var wanted = kinds.Where(Known.Contains).ToHashSet(StringComparer.Ordinal);
            allowed = wanted.Count == 0 ? null : wanted;
        }
    }

    /// <summary>Forgets what is below the offset. A negative one counts from the end and forgets the rest.</summary>
    internal IReadOnlyList<PendingUpdate> Read(long offset, int limit)
    {
        lock (gate)
        {
            Forget();
            if (offset < 0)
            {
                pending.RemoveRange(0, Math.Max(0, pending.Count + (int)Math.Max(offset, -pending.Count)));
            }
            else if (offset > 0)
            {
                pending.RemoveAll(update => update.Id < offset);
            }

            var batch = pending.Take(limit);
            return [.. Backwards ? batch.Reverse() : batch];
        }
    }

    internal IReadOnlyList<PendingUpdate> All()
    {
        lock (gate)
        {
            Forget();
            return [.. pending];
        }
    }

    internal void Drop(PendingUpdate update)
    {
        lock (gate)
        {
            var place = pending.FindIndex(one => ReferenceEquals(one, update));
            if (place >= 0)
            {
                pending.RemoveAt(place);
            }
        }
    }

    internal void Clear()
    {
        lock (gate)
        {
            pending.Clear();
        }
    }

    private void Queue(long chatId, string json)
    {
        for (var copy = 0; copy < (Twice ? 2 : 1); copy++)
        {
            pending.Add(new PendingUpdate(lastId, chatId, json, clock.GetUtcNow()));
        }
    }

    private void Forget() => pending.RemoveAll(update => clock.GetUtcNow() - update.At >= Life);
}
