using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;
using Bot.Core.Understanding;

namespace Bot.Core.Prompts.Kinds;

/// <summary>
/// A text to somebody: draft, review, then keep, change or bin. Where the road back is closed nothing helps to make a message
/// better; it may be written off one's chest, and kept or thrown away.
/// </summary>
internal static class ComposeKind
{
    /// <summary>
    /// A draft this long filled a whole message (2,000 characters on the smallest platform), so the next message goes on with it
    /// instead of replacing it.
    /// </summary>
    private const int FullMessage = 1_900;

    public static PromptView Show(Prompt.Compose prompt, PromptContext context)
    {
        if (context.Progress is not Progress.Composing composing)
        {
            return new(context.Fill(prompt.Ask), [.. FromVault.Buttons(prompt, context)]);
        }

        var closed = IsClosed(prompt, context);
        if (composing.Changing && !closed)
        {
            var leave = context.Button(PromptValues.LeaveAsIs, PromptPhrases.ButtonLeaveAsIs);
            return new(context.Say(PromptPhrases.ComposeChange), [leave, ThrowAway(context)]);
        }

        var keep = context.Button(PromptValues.Keep, PromptPhrases.ButtonKeep);
        var text = Comment(prompt, context, composing.Draft);
        return closed
            ? new(text, [keep, ThrowAway(context)])
            : new(text, [keep, context.Button(PromptValues.Change, PromptPhrases.ButtonChange), ThrowAway(context)]);
    }

    public static PromptStep Take(Prompt.Compose prompt, PromptContext context, PromptInput input)
    {
        if (context.Progress is Progress.Composing composing && Button(composing, input) is { } value)
        {
            return Press(prompt, composing, context, value);
        }

        if (input is PromptInput.Press { Value: var pressed } && FromVault.Letter(prompt, context, pressed) is { } letter)
        {
            return Reviewed(prompt, context, letter, Origins(context));
        }

        if (input is not PromptInput.Text text || TypedText.IsBlank(text.Words))
        {
            return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitCompose));
        }

        if (IsForUs(prompt, context, text.Words))
        {
            return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitComposeForUs));
        }

        var origins = string.Join(' ', new[] { Origins(context), text.Origin }.OfType<string>());
        return Reviewed(prompt, context, Join(prompt, context, TypedText.Clean(text.Words)), origins.Length == 0 ? null : origins);
    }

    /// <summary>True where nothing helps to make a message better.</summary>
    public static bool IsClosed(Prompt.Compose prompt, PromptContext context) =>
        context.Journey.Locks.RoadBackClosed && !(prompt.Kind == DraftKind.Practical && context.Journey.Locks.Logistics);

    private static PromptStep.More Reviewed(Prompt.Compose prompt, PromptContext context, string draft, string? origins)
    {
        var findings = IsClosed(prompt, context) ? [] : Review(prompt, context, draft);
        return new PromptStep.More(new Progress.Composing(draft, [.. findings.Select(finding => finding.Issue)], Origins: origins));
    }

    private static string? Origins(PromptContext context) => (context.Progress as Progress.Composing)?.Origins;

    private static RichText Comment(Prompt.Compose prompt, PromptContext context, string draft)
    {
        if (prompt.Kind == DraftKind.Letter)
        {
            return context.Say(PromptPhrases.ComposeLetter);
        }

        return IsClosed(prompt, context)
            ? context.Say(PromptPhrases.ReviewLocked)
            : DraftReview.Show(draft, Review(prompt, context, draft), context);
    }

    private static PromptStep Press(Prompt.Compose prompt, Progress.Composing composing, PromptContext context, string value) => value switch
    {
        PromptValues.Keep => new PromptStep.Hold(composing.Draft, composing.Issues, composing.Origins),
        PromptValues.ThrowAway => new PromptStep.Answered(new AnswerValue.Kept(null)),
        PromptValues.Change when !IsClosed(prompt, context) => new PromptStep.More(composing with { Changing = true }),
        _ => new PromptStep.More(composing with { Changing = false }),
    };

    /// <summary>The button that was pressed, or said in a word while it is offered; null for a new text.</summary>
    private static string? Button(Progress.Composing composing, PromptInput input) => input switch
    {
        PromptInput.Press
        {
            Value: PromptValues.Keep or PromptValues.ThrowAway or PromptValues.Change or PromptValues.LeaveAsIs,
        } press => press.Value,
        PromptInput.Text text when !composing.Changing && TypedWords.Keep(text.Words) => PromptValues.Keep,
        PromptInput.Text text when !composing.Changing && TypedWords.ThrowAway(text.Words) => PromptValues.ThrowAway,
        PromptInput.Text text when !composing.Changing && TypedWords.Change(text.Words) => PromptValues.Change,
        _ => null,
    };

    /// <summary>
    /// A new text replaces a draft under review; it goes on with a letter, a closed draft or one that filled its message.
    /// </summary>
    private static string Join(Prompt.Compose prompt, PromptContext context, string text) =>
        context.Progress is Progress.Composing { Changing: false } composing
            && (prompt.Kind == DraftKind.Letter || IsClosed(prompt, context) || composing.Draft.Length >= FullMessage)
            ? $"{composing.Draft}\n{text}"
            : text;

    /// <summary>A letter and a closed draft take every line: there it is written off one's chest.</summary>
    private static bool IsForUs(Prompt.Compose prompt, PromptContext context, string text) =>
        prompt.Kind != DraftKind.Letter && !IsClosed(prompt, context) && SaidToUs.Is(text, prompt.Kind == DraftKind.Practical);

    private static ImmutableArray<DraftFinding> Review(Prompt.Compose prompt, PromptContext context, string draft)
    {
        if (prompt.Kind == DraftKind.Letter)
        {
            return [];
        }

        var findings = context.Playbook.Drafts.Review(draft);
        return prompt.Kind == DraftKind.Practical
            ? findings.RemoveAll(finding => finding.Issue == DraftIssue.TooLong)
            : findings;
    }

    private static PromptButton ThrowAway(PromptContext context) =>
        context.Button(PromptValues.ThrowAway, PromptPhrases.ButtonThrowAway);
}
