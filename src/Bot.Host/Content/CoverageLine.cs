using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content;

/// <summary>One advice item and where it is practised.</summary>
/// <param name="Item">What a guide advises.</param>
/// <param name="PractisedIn">Exercises; empty when it is taught nowhere.</param>
internal sealed record CoverageLine(AdviceItem Item, ImmutableArray<string> PractisedIn);
