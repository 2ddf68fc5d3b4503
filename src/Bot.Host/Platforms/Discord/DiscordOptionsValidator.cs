using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Discord;

/// <summary>Checks <see cref="DiscordOptions"/> without reflection.</summary>
[OptionsValidator]
internal sealed partial class DiscordOptionsValidator : IValidateOptions<DiscordOptions>;
