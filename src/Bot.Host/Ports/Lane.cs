using Bot.Core;

namespace Bot.Host.Ports;

/// <summary>A person's lane under lease.</summary>
/// <param name="Row">The person's row in the store; may be logged, unlike the id.</param>
/// <param name="Person">The person.</param>
/// <param name="Fence">Grows with every lease; a commit under an older one is refused.</param>
internal sealed record Lane(long Row, PersonId Person, long Fence);
