using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Two columns, the left filled before the right.</summary>
internal static class ColumnsKind
{
    public static PromptView Show(Prompt.Columns prompt, PromptContext context)
    {
        var filling = FillingOf(context);
        var lines = Current(filling);
        var heading = new RichText([new Span(filling.OnRight ? prompt.Right : prompt.Left, SpanStyle.Bold)]);
        if (lines.IsEmpty)
        {
            return new(filling.OnRight ? heading : context.Fill(prompt.Ask).Then(heading), []);
        }

        var left = prompt.MinLines - LineCount.Of(lines);
        var end = left > 0 || filling.OnRight
            ? Gathering.End(context, left)
            : context.Button(PromptValues.Done, PromptPhrases.ButtonNextColumn);
        return new(heading.Then(Gathering.State(context, left)), [end]);
    }

    public static PromptStep Take(Prompt.Columns prompt, PromptContext context, PromptInput input)
    {
        var filling = FillingOf(context);
        if (Gathering.Ends(input, !Current(filling).IsEmpty))
        {
            return Close(filling);
        }

        if (input is not PromptInput.Text text || TypedText.IsBlank(text.Words))
        {
            return Gathering.Misfit(context);
        }

        var lines = TypedText.Lines(TypedText.Clean(text.Words));
        filling = filling.OnRight
            ? filling with { Right = filling.Right.AddRange(lines) }
            : filling with { Left = filling.Left.AddRange(lines) };
        return prompt.MinLines <= 1 ? Close(filling) : Gathering.Wait(context, filling);
    }

    /// <summary>Both columns so far; null when both are empty.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        FillingOf(context) is { Left.Length: > 0 } filling ? new AnswerValue.Paired(filling.Left, filling.Right) : null;

    private static PromptStep Close(Progress.Filling filling) => filling.OnRight
        ? new PromptStep.Answered(new AnswerValue.Paired(filling.Left, filling.Right))
        : new PromptStep.More(filling with { OnRight = true });

    private static ImmutableArray<string> Current(Progress.Filling filling) => filling.OnRight ? filling.Right : filling.Left;

    private static Progress.Filling FillingOf(PromptContext context) =>
        context.Progress as Progress.Filling ?? new Progress.Filling([], [], OnRight: false);
}
