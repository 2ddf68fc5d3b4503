using System.Collections.Immutable;
using Bot.Core.Replies;

namespace Bot.Core.Prompts;

/// <summary>What a prompt shows.</summary>
/// <param name="Text">What it says now.</param>
/// <param name="Buttons">Its own choices, in order; skip, back, pause and help are added by the runner.</param>
public sealed record PromptView(RichText Text, ImmutableArray<PromptButton> Buttons);
