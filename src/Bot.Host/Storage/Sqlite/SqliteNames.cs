using System.Text.Json.Nodes;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Names as one parameter, to be read by <c>json_each</c>: the number of parameters of a statement is fixed.</summary>
internal static class SqliteNames
{
    /// <summary>The names as a JSON array.</summary>
    public static string Json(IEnumerable<string> names) =>
        new JsonArray([.. names.Select(name => (JsonNode?)JsonValue.Create(name))]).ToJsonString();
}
