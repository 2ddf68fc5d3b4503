using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Ticks what is true, then done; nothing ticked is an answer too.</summary>
internal static class ChecklistKind
{
    public static PromptView Show(Prompt.Checklist prompt, PromptContext context)
    {
        var ticks = TicksOf(context);
        var done = context.Button(PromptValues.Done, ticks.IsEmpty ? PromptPhrases.ButtonNone : PromptPhrases.ButtonDone);
        return new(context.Fill(prompt.Ask), [.. OptionButtons.Ticked(prompt.Items, ticks, context), done]);
    }

    public static PromptStep Take(Prompt.Checklist prompt, PromptContext context, PromptInput input)
    {
        var ticks = TicksOf(context);
        return input switch
        {
            PromptInput.Press { Value: PromptValues.Done } => Finish(ticks),
            PromptInput.Press press when TypedOptions.ById(prompt.Items, press.Value) is { } item =>
                Toggle(prompt, ticks, [item]),
            PromptInput.Text text => TakeText(prompt, context, ticks, text.Words),
            _ => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitChecklist)),
        };
    }

    /// <summary>The ticks there are; null for none.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        TicksOf(context) is { Length: > 0 } ticks ? new AnswerValue.Picked(ticks) : null;

    private static PromptStep TakeText(Prompt.Checklist prompt, PromptContext context, ImmutableArray<string> ticks, string words)
    {
        var items = TypedOptions.Several(prompt.Items, words);
        if (items.Length > 0)
        {
            return Toggle(prompt, ticks, items);
        }

        if (TypedWords.Everything(words))
        {
            return new PromptStep.More(new Progress.Picking(InOrder(prompt, [.. prompt.Items.Select(item => item.Id)])));
        }

        return TypedWords.Finish(words) || (ticks.IsEmpty && (TypedWords.None(words) || TypedWords.Refuse(words)))
            ? Finish(ticks)
            : new PromptStep.Misfit(context.Say(PromptPhrases.MisfitChecklist));
    }

    private static PromptStep.More Toggle(Prompt.Checklist prompt, ImmutableArray<string> ticks, ImmutableArray<Option> items)
    {
        foreach (var item in items)
        {
            ticks = ticks.Contains(item.Id, StringComparer.Ordinal)
                ? ticks.Remove(item.Id, StringComparer.Ordinal)
                : ticks.Add(item.Id);
        }

        return new PromptStep.More(new Progress.Picking(InOrder(prompt, ticks)));
    }

    private static PromptStep.Answered Finish(ImmutableArray<string> ticks) => new(new AnswerValue.Picked(ticks));

    private static ImmutableArray<string> InOrder(Prompt.Checklist prompt, ImmutableArray<string> ticks)
    {
        var ordered = ImmutableArray.CreateBuilder<string>(ticks.Length);
        foreach (var item in prompt.Items)
        {
            if (ticks.Contains(item.Id, StringComparer.Ordinal))
            {
                ordered.Add(item.Id);
            }
        }

        return ordered.ToImmutable();
    }

    private static ImmutableArray<string> TicksOf(PromptContext context) =>
        context.Progress is Progress.Picking picking ? picking.Options : [];
}
