using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;

namespace Bot.Host.Content;

/// <summary>What the content teaches about understanding texts.</summary>
/// <param name="Risk">Looks for danger.</param>
/// <param name="Intents">Recognises intents.</param>
/// <param name="Drafts">Reviews drafts.</param>
internal sealed record UnderstandingRules(RiskScreen Risk, IntentRules Intents, DraftReviewer Drafts)
{
    /// <summary>What was learned from the training sentences.</summary>
    public LearnedModels Learned { get; init; } = LearnedModels.None;
}
