using System.Collections.Immutable;

namespace Bot.Host.Turns;

/// <summary>Finds lookup cards for a text, best first.</summary>
internal delegate ImmutableArray<FoundCard> FindCards(string text, int max);
