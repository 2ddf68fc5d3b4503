using Microsoft.Extensions.Options;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Checks <see cref="TelegramOptions"/> without reflection.</summary>
[OptionsValidator]
internal sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>;
