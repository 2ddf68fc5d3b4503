namespace Bot.Doubles.Discord.Gateway;

/// <summary>What happened at the gateway.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
/// <param name="Bot">The name of the bot, or null where it has not said who it is.</param>
/// <param name="Code">The close code of <see cref="GatewayEventKind.Closed"/>, where there was one.</param>
public sealed record GatewayEvent(GatewayEventKind Kind, DateTimeOffset At, string? Bot, int? Code = null);
