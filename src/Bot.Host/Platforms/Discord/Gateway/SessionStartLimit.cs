using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Discord's <c>session_start_limit</c>. Who passes it has every session killed and the token reset.</summary>
/// <param name="Total">Identifies in 24 hours.</param>
/// <param name="Remaining">How many of them are left.</param>
/// <param name="ResetAfter">When all are back.</param>
/// <param name="MaxConcurrency">How many shards may identify within five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, Duration ResetAfter, int MaxConcurrency);
