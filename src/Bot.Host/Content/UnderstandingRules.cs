using Bot.Core.Understanding;

namespace Bot.Host.Content;

/// <summary>What the content teaches about understanding texts.</summary>
/// <param name="Risk">Looks for danger.</param>
/// <param name="Intents">Recognises intents.</param>
/// <param name="Drafts">Reviews drafts.</param>
internal sealed record UnderstandingRules(RiskScreen Risk, IntentRules Intents, DraftReviewer Drafts);
