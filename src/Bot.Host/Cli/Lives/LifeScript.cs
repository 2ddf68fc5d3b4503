using System.Collections.Immutable;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>What happens in a life, as one line of the input says it.</summary>
/// <param name="Id">The life's own id, given back with every event.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Zone">IANA zone; null for unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for unknown.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Stage">Where it begins.</param>
/// <param name="Onboard">True to begin from nothing instead.</param>
/// <param name="Acts">What the person does.</param>
/// <param name="Until">How long the life is watched, from its start.</param>
internal sealed record LifeScript(
    string Id,
    string Language,
    string? Zone,
    string? Country,
    Instant Start,
    Stage Stage,
    bool Onboard,
    ImmutableArray<LifeAct> Acts,
    Duration Until);
