namespace Bot.Host.Limits;

/// <summary>How often something may happen.</summary>
/// <param name="PerSecond">How many a second in the long run; above zero.</param>
/// <param name="Burst">How many at once after a rest; at least 1.</param>
internal sealed record Rate(double PerSecond, int Burst);
