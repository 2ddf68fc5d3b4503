using System.Text.Json;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Reads fields of updates, and stops at what is not what it should be.</summary>
internal static class TelegramFields
{
    /// <summary>A whole number.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static long Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : throw new FormatException($"The field {name} is no whole number.");

    /// <summary>A text; null when the field is not there.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static string? Text(this JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"The field {name} is no text.");
    }

    /// <summary>What a field holds.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static JsonElement Part(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : throw new FormatException($"The field {name} is missing.");

    /// <summary>True for a chat between one person and us.</summary>
    public static bool IsPrivate(this JsonElement chat) => chat.Text("type") == "private";
}
