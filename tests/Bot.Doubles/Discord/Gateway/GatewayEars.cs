using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>Does what a bot sends over its socket. Called under the lock of the world.</summary>
internal sealed class GatewayEars(DiscordWorld world, GatewayRoom room)
{
    private const int MostInMinute = 120;
    private static readonly TimeSpan IdentifyWindow = TimeSpan.FromSeconds(5);

    public void Hear(GatewayConnection connection, byte[]? payload)
    {
        if (connection.IsClosed)
        {
            return;
        }

        if (IsTooMuch(connection))
        {
            room.Close(connection, 4008);
        }
        else if (payload is null || Parse(payload) is not { } json)
        {
            room.Close(connection, 4002);
        }
        else
        {
            Hear(connection, (int?)json["op"] ?? -1, json["d"]);
        }
    }

    private static JsonObject? Parse(byte[] payload)
    {
        try
        {
            return JsonNode.Parse(payload) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsTooMuch(GatewayConnection connection)
    {
        connection.Received.Enqueue(world.Now);
        while (world.Now - connection.Received.Peek() >= TimeSpan.FromMinutes(1))
        {
            connection.Received.Dequeue();
        }

        return connection.Received.Count > MostInMinute;
    }

    private void Hear(GatewayConnection connection, int op, JsonNode? data)
    {
        switch (op)
        {
            case 1:
                Beat(connection);
                break;
            case 2 when connection.Session is not null:
                room.Close(connection, 4005);
                break;
            case 2:
                Identify(connection, data as JsonObject ?? []);
                break;
            case 6 when connection.Session is not null:
                room.Close(connection, 4005);
                break;
            case 6:
                Resume(connection, data as JsonObject ?? []);
                break;
            case 3 or 4 or 8 or 31:
                if (connection.Session is null)
                {
                    room.Close(connection, 4003);
                }

                break;
            default:
                room.Close(connection, 4001);
                break;
        }
    }

    private void Beat(GatewayConnection connection)
    {
        connection.BeatAt = world.Now;
        room.Note(GatewayEventKind.Beat, connection);
        if (!room.IgnoresHeartbeats)
        {
            connection.Send(11);
        }
    }

    private void Identify(GatewayConnection connection, JsonObject data)
    {
        room.Note(GatewayEventKind.Identified, connection);
        if (room.TakeIdentifyClose(out var code) || Refuses(data, out code))
        {
            room.Close(connection, code);
            return;
        }

        var bot = Owner(data)!;
        var tooEarly = bot.Identifies.Count > 0 && world.Now - bot.Identifies.Last() < IdentifyWindow;
        if (room.IdentifiesLeft(bot) == 0)
        {
            // Discord resets the token of such a bot; from then on it is the wrong one.
            room.Note(GatewayEventKind.IdentifyRefused, connection);
            room.Close(connection, 4004);
            return;
        }

        bot.Identifies.Enqueue(world.Now);
        if (tooEarly)
        {
            room.Note(GatewayEventKind.IdentifyRefused, connection);
            connection.Send(9, false);
            return;
        }

        Begin(connection, bot, data);
    }

    private void Begin(GatewayConnection connection, BotApp bot, JsonObject data)
    {
        var (shard, shards) = Shard(data);
        var session = new GatewaySession(Guid.NewGuid().ToString("N"), bot, shard, (int)data["intents"]!) { Connection = connection };
        connection.Session = session;
        room.Add(session);
        var ready = new JsonObject
        {
            ["v"] = 10,
            ["user"] = Self(bot),
            ["guilds"] = new JsonArray(),
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = world.Address.Replace("http://", "ws://", StringComparison.Ordinal) + "/resume",
            ["application"] = new JsonObject { ["id"] = Snowflake.Text(bot.Id), ["flags"] = 0 },
            ["session_type"] = "normal",
            ["user_settings"] = new JsonObject(),
            ["private_channels"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["geo_ordered_rtc_regions"] = new JsonArray(),
            ["_trace"] = new JsonArray(),
        };
        if (data.ContainsKey("shard"))
        {
            ready["shard"] = new JsonArray(shard, shards);
        }

        session.Tell("READY", ready);
        room.Note(GatewayEventKind.Ready, connection);
    }

    private void Resume(GatewayConnection connection, JsonObject data)
    {
        room.Note(GatewayEventKind.ResumeAsked, connection);
        if (room.DropsResumes)
        {
            connection.Close(code: null);
            return;
        }

        if (Owner(data) is not { } bot)
        {
            room.Close(connection, 4004);
            return;
        }

        if (room.FindSession((string?)data["session_id"] ?? string.Empty) is not { } session || session.Bot != bot)
        {
            connection.Send(9, false);
            return;
        }

        var sequence = (long?)data["seq"] ?? 0;
        if (sequence > session.Sequence)
        {
            room.Close(connection, 4007);
            return;
        }

        session.Connection?.Close(code: null);
        session.Connection = connection;
        connection.Session = session;
        session.Replay(Math.Max(0, sequence - room.RepeatsOnResume));
        session.Tell("RESUMED", new JsonObject());
        room.Note(GatewayEventKind.Resumed, connection);
    }

    private bool Refuses(JsonObject data, out int? code)
    {
        var intents = data["intents"] is JsonValue value && value.TryGetValue(out int bits) ? bits : -1;
        var (shard, shards) = Shard(data);
        code = Owner(data) is null ? 4004
            : data["properties"] is not JsonObject ? 4002
            : intents is < 0 or > Intents.Known ? 4013
            : (intents & Intents.Privileged & ~world.Options.PrivilegedIntents) != 0 ? 4014
            : shard < 0 || shard >= shards ? 4010
            : shards < world.Options.Shards ? 4011
            : null;
        return code is not null;
    }

    private BotApp? Owner(JsonObject data)
    {
        var token = (string?)data["token"];
        return world.FindBot(bot => bot.Token == token || "Bot " + bot.Token == token);
    }

    private (int Shard, int Shards) Shard(JsonObject data) =>
        data["shard"] is JsonArray { Count: 2 } shard ? ((int)shard[0]!, (int)shard[1]!) : (0, world.Options.Shards);

    private static JsonObject Self(BotApp bot)
    {
        var self = MessageJson.User(bot);
        self["verified"] = true;
        self["mfa_enabled"] = false;
        self["email"] = null;
        return self;
    }
}
