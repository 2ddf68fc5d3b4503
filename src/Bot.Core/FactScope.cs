using Bot.Core.Content;
using NodaTime;

namespace Bot.Core;

/// <summary>What a fact is asked of.</summary>
/// <param name="Journey">The person's state.</param>
/// <param name="Playbook">All content.</param>
/// <param name="Exercise">The exercise whose text or condition it is; null elsewhere.</param>
/// <param name="Now">The instant of the turn.</param>
/// <param name="Seed">Picks variants.</param>
public readonly record struct FactScope(Journey Journey, Playbook Playbook, Exercise? Exercise, Instant Now, uint Seed);
