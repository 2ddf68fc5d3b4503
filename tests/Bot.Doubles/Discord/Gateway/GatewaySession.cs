using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>A session of one shard of one bot; it outlives its sockets. Guarded by the lock of the world.</summary>
internal sealed class GatewaySession(string id, BotApp bot, int shard, int intents)
{
    /// <summary>Older ones cannot be replayed; the real gateway keeps fewer.</summary>
    private const int Room = 10_000;

    private readonly Queue<(long Sequence, string Type, byte[] Payload)> told = new();

    public string Id => id;

    public BotApp Bot => bot;

    public int Shard => shard;

    public int Intents => intents;

    public long Sequence { get; private set; }

    /// <summary>The newest socket; what becomes of older ones is nothing to the session.</summary>
    public GatewayConnection? Connection { get; set; }

    /// <summary>Tells something: at once where there is a socket, with the next resume where there is none.</summary>
    public void Tell(string type, JsonNode data)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["op"] = 0, ["s"] = ++Sequence, ["t"] = type, ["d"] = data });
        told.Enqueue((Sequence, type, payload));
        if (told.Count > Room)
        {
            told.Dequeue();
        }

        Connection?.Send(payload);
    }

    /// <summary>Tells again what came after a place; never how a session began or went on.</summary>
    public void Replay(long after)
    {
        foreach (var (_, _, payload) in told.Where(one => one.Sequence > after && one.Type is not ("READY" or "RESUMED")))
        {
            Connection?.Send(payload);
        }
    }
}
