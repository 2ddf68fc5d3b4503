using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>How many identifies were sent.</summary>
/// <param name="Sent">How many.</param>
/// <param name="Since">Since when; a day later the count begins anew.</param>
internal sealed record IdentifyCount(int Sent, Instant Since);
