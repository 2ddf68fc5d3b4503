using System.Text.Json.Serialization;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Reads and writes <see cref="KeptGateway"/> without reflection.</summary>
[JsonSourceGenerationOptions(PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate)]
[JsonSerializable(typeof(KeptGateway))]
internal sealed partial class KeptJson : JsonSerializerContext;
