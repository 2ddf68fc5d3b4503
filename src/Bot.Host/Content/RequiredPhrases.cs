using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Vault;

namespace Bot.Host.Content;

/// <summary>The keys of all phrases that the program says, from the classes that say them.</summary>
internal static class RequiredPhrases
{
    /// <summary>Each class of the core that says phrases lists its keys; this joins the lists.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. CorePhrases.All, .. PlatformPhrases.All, .. PromptPhrases.All, .. DecisionPhrases.All, .. NudgePhrases.All, .. VaultPhrases.All,
    ];
}
