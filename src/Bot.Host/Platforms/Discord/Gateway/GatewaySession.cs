namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>A session that can be resumed, after a restart too.</summary>
/// <param name="Id">Discord's id of it.</param>
/// <param name="ResumeUrl">Where to resume it; null where the usual address serves.</param>
/// <param name="Sequence">The last dispatch that was stored.</param>
internal sealed record GatewaySession(string Id, Uri? ResumeUrl, long Sequence);
