namespace Bot.Host.Turns;

/// <summary>A lookup card that was found.</summary>
/// <param name="Id">The card.</param>
/// <param name="Near">True when it answers what was asked; false when it is only the nearest there is.</param>
internal readonly record struct FoundCard(string Id, bool Near);
