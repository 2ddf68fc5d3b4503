namespace Bot.Core.Understanding;

/// <summary>"I don't know" as a whole message.</summary>
public static class NotSureWords
{
    /// <summary>True when the message says nothing else.</summary>
    public static bool Is(string text) =>
        text.Trim().TrimEnd('.', '!').ToLowerInvariant() is "idk" or "i dont know" or "i don't know" or "not sure" or "no idea";
}
