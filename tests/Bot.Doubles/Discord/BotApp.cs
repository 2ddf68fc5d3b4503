using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Rest;

namespace Bot.Doubles.Discord;

/// <summary>A bot as Discord knows it: its application, its commands and its limits.</summary>
public sealed class BotApp
{
    internal BotApp(long id, string username, bool ours)
    {
        Id = id;
        Username = username;
        IsOurs = ours;
        var head = Convert.ToBase64String(Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture))).TrimEnd('=');
        Token = $"{head}.double.of-a-token-{username}";
    }

    /// <summary>Of the application and of its user alike.</summary>
    public long Id { get; }

    /// <summary>Its name.</summary>
    public string Username { get; }

    /// <summary>What it signs its requests with.</summary>
    public string Token { get; }

    /// <summary>Whether it is our own, of which nothing unknown is borne.</summary>
    public bool IsOurs { get; }

    /// <summary>Its commands, as they were registered last; null before that.</summary>
    public JsonArray? Commands { get; internal set; }

    /// <summary>How many requests came before a wait was over that the bot had been told of.</summary>
    public int CalledTooEarly { get; internal set; }

    /// <summary>How many requests were answered with 401, 403 or 429 in the last ten minutes.</summary>
    public int InvalidRequests => Invalid.Count;

    internal Queue<DateTimeOffset> Invalid { get; } = new();

    internal Buckets Buckets { get; } = new();

    /// <summary>Identifies of the running day.</summary>
    internal Queue<DateTimeOffset> Identifies { get; } = new();

    internal Dictionary<string, JsonObject> CommandsByName =>
        (Commands ?? []).OfType<JsonObject>().ToDictionary(command => (string)command["name"]!, StringComparer.Ordinal);
}
