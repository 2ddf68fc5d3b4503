using Bot.Core.Understanding;

namespace Bot.Host.Content;

/// <summary>What reads people's texts by rules, built from the patterns of the content.</summary>
internal sealed record Understanding(RiskScreen Risk, IntentRules Intents, DraftReviewer Drafts);
