using Bot.Core;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Decides one turn, see <see cref="Coach.Decide"/>.</summary>
internal delegate Turn Decide(Journey? journey, Input input, Instant now, Tombstone? tombstone);
