using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Free text, over as many messages as it takes. Every word is kept.</summary>
internal static class WriteKind
{
    public static PromptView Show(Prompt.Write prompt, PromptContext context)
    {
        var written = Gathering.Written(context);
        return Gathering.Show(context, prompt.Ask, written, prompt.MinLines - LineCount.Of(written));
    }

    public static PromptStep Take(Prompt.Write prompt, PromptContext context, PromptInput input)
    {
        var written = Gathering.Written(context);
        if (Gathering.Ends(input, !written.IsEmpty))
        {
            return new PromptStep.Answered(Whole(written));
        }

        if (input is not PromptInput.Text text || TypedText.IsBlank(text.Words))
        {
            return Gathering.Misfit(context);
        }

        written = written.Add(TypedText.Clean(text.Words));
        return prompt.MinLines <= 1
            ? new PromptStep.Answered(Whole(written))
            : Gathering.Wait(context, new Progress.Writing(written));
    }

    /// <summary>What was written so far; null for nothing.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        Gathering.Written(context) is { Length: > 0 } written ? Whole(written) : null;

    private static AnswerValue.Wrote Whole(ImmutableArray<string> written) =>
        new(written.Length == 1 ? written[0] : string.Join('\n', written.AsSpan()!));
}
