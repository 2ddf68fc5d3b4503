using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord;

/// <summary>Something that the gateway tells.</summary>
/// <param name="Type">Such as MESSAGE_CREATE.</param>
/// <param name="Intents">Any of these bits lets a session hear it; 0 for every session.</param>
/// <param name="Write">Writes it for a session with these intents.</param>
internal sealed record DiscordEvent(string Type, int Intents, Func<int, JsonNode> Write);
