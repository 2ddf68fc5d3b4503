using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord;

/// <summary>Discord's ids: the time in the upper bits, a count in the lower ones; texts in JSON, and read as numbers too.</summary>
internal sealed class Snowflake(TimeProvider clock)
{
    private const long Epoch = 1_420_070_400_000;
    private const int CountBits = 22;
    private long last;

    /// <summary>The next id, above all earlier ones.</summary>
    public long Next() => last = Math.Max(last + 1, (clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << CountBits);

    /// <summary>As JSON holds it.</summary>
    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an id from a path; 0 for what is none.</summary>
    public static long Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>Reads an id from a body, where some clients send numbers; null where there is none.</summary>
    public static long? Read(JsonNode? node) => node is null ? null : Read(node.ToString());
}
