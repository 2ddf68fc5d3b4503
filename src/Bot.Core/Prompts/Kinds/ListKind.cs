using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>A list, one item a line or message. Too many are plenty, and are all kept.</summary>
internal static class ListKind
{
    public static PromptView Show(Prompt.List prompt, PromptContext context)
    {
        var items = Gathering.Written(context);
        return Gathering.Show(context, prompt.Ask, items, prompt.Min - LineCount.OfItems(items));
    }

    public static PromptStep Take(Prompt.List prompt, PromptContext context, PromptInput input)
    {
        var items = Gathering.Written(context);
        if (Gathering.Ends(input, !items.IsEmpty))
        {
            return new PromptStep.Answered(new AnswerValue.Listed(items));
        }

        if (input is not PromptInput.Text text || TypedText.IsBlank(text.Words))
        {
            return Gathering.Misfit(context);
        }

        items = items.AddRange(TypedText.Lines(TypedText.Clean(text.Words)));
        return items.Length < prompt.Max ? Gathering.Wait(context, new Progress.Writing(items)) : Full(prompt, context, items);
    }

    /// <summary>The items so far; null for none.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        Gathering.Written(context) is { Length: > 0 } items ? new AnswerValue.Listed(items) : null;

    private static PromptStep.Answered Full(Prompt.List prompt, PromptContext context, ImmutableArray<string> items)
    {
        var count = items.Length.ToString(CultureInfo.InvariantCulture);
        return new PromptStep.Answered(
            new AnswerValue.Listed(items),
            Remark: items.Length > prompt.Max ? context.Say(PromptPhrases.ListPlenty, ("count", count)) : null);
    }
}
