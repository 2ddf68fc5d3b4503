using Bot.Core;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>A waiting input, understood.</summary>
/// <param name="Input">What happened.</param>
/// <param name="Origin">The way back to it (<see cref="Received.Origin"/>); null for none.</param>
/// <param name="Place">Where it happened.</param>
internal sealed record Decoded(Input Input, string? Origin = null, Place Place = Place.Direct);
