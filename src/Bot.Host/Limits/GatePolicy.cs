namespace Bot.Host.Limits;

/// <summary>What a platform lets a bot send.</summary>
/// <param name="Overall">To all chats together.</param>
/// <param name="PerChat">To one chat; null where the platform does not count them, or tells by itself.</param>
internal sealed record GatePolicy(Rate Overall, Rate? PerChat);
