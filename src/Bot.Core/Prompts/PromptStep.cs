using System.Collections.Immutable;
using Bot.Core.Replies;
using Bot.Core.Understanding;

namespace Bot.Core.Prompts;

/// <summary>What an input did to a waiting prompt. A closed set.</summary>
public abstract record PromptStep
{
    private PromptStep()
    {
    }

    /// <summary>The prompt is answered.</summary>
    /// <param name="Value">The answer.</param>
    /// <param name="Chosen">For a choose prompt: the option, so that its <see cref="Content.Option.Then"/> is followed.</param>
    /// <param name="Remark">Something to say before going on; null for nothing.</param>
    public sealed record Answered(AnswerValue Value, Content.Option? Chosen = null, RichText? Remark = null) : PromptStep;

    /// <summary>The prompt took it and waits for more; it is shown again with its new progress.</summary>
    /// <param name="Progress">The new progress.</param>
    /// <param name="Remark">Something to say first; null for nothing.</param>
    public sealed record More(Progress Progress, RichText? Remark = null) : PromptStep;

    /// <summary>The input does not fit; nothing changed.</summary>
    /// <param name="Hint">One friendly sentence that says what fits.</param>
    public sealed record Misfit(RichText Hint) : PromptStep;

    /// <summary>A compose prompt wants its draft put into the vault.</summary>
    /// <param name="Draft">The words.</param>
    /// <param name="Issues">What the review found.</param>
    /// <param name="Origins">See <see cref="Progress.Composing.Origins"/>.</param>
    public sealed record Hold(string Draft, ImmutableArray<DraftIssue> Issues, string? Origins = null) : PromptStep;
}
