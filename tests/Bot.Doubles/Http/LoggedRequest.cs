using System.Text.Json.Nodes;

namespace Bot.Doubles.Http;

/// <summary>One request as it came.</summary>
/// <param name="Number">From 1, in the order of arrival.</param>
/// <param name="At">By the clock of the double.</param>
/// <param name="Operation">The name of the operation in the platform's own description.</param>
/// <param name="Body">All parameters, with the types that the description gives them.</param>
/// <param name="Ours">Whether our own bot asked; strangers are allowed what we are not.</param>
public sealed record LoggedRequest(int Number, DateTimeOffset At, string Operation, JsonNode? Body, bool Ours);
