using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>A lookup card that was found.</summary>
/// <param name="Card">The card.</param>
/// <param name="Score">How well it fits; higher is better, comparable within one answer only.</param>
/// <param name="Near">True when it answers the text; false when it is merely the nearest there is.</param>
internal sealed record TopicHit(TopicCard Card, double Score, bool Near);
