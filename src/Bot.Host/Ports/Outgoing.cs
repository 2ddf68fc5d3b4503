using Bot.Core;
using Bot.Core.Replies;

namespace Bot.Host.Ports;

/// <summary>A message on its way to a person.</summary>
/// <param name="To">The person.</param>
/// <param name="Reply">What to send.</param>
/// <param name="Nonce">The same for every attempt at this message, at most 25 characters.</param>
/// <param name="Proactive">True when the person did not just ask: a nudge.</param>
/// <param name="Origin">The <see cref="Received.Origin"/> of the input it answers; null for none.</param>
internal sealed record Outgoing(PersonId To, Reply Reply, string Nonce, bool Proactive, string? Origin = null);
