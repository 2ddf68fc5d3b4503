using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Picks some options, the most important first.</summary>
internal static class RankKind
{
    public static PromptView Show(Prompt.Rank prompt, PromptContext context)
    {
        var picks = PicksOf(context);
        var text = context.Fill(prompt.Ask);
        if (picks.Length > 0)
        {
            text = text.Then(context.Say(PromptPhrases.RankPicked, ("picked", InOrder(prompt, picks))));
        }

        var buttons = OptionButtons.Ticked(prompt.Options, picks, context);
        return picks.Length < Least(prompt)
            ? new(text, buttons)
            : new(text, [.. buttons, context.Button(PromptValues.Done, PromptPhrases.ButtonDone)]);
    }

    public static PromptStep Take(Prompt.Rank prompt, PromptContext context, PromptInput input)
    {
        var picks = PicksOf(context);
        return input switch
        {
            PromptInput.Press { Value: PromptValues.Done } => Finish(prompt, context, picks),
            PromptInput.Press press when TypedOptions.ById(prompt.Options, press.Value) is { } option =>
                Toggle(prompt, context, picks, option),
            PromptInput.Text text => TakeText(prompt, context, picks, text.Words),
            _ => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitRank)),
        };
    }

    /// <summary>The picks there are; null for none.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        PicksOf(context) is { Length: > 0 } picks ? new AnswerValue.Picked(picks) : null;

    private static PromptStep TakeText(Prompt.Rank prompt, PromptContext context, ImmutableArray<string> picks, string words)
    {
        var options = TypedOptions.Several(prompt.Options, words);
        return options.Length switch
        {
            0 when TypedWords.Finish(words) => Finish(prompt, context, picks),
            0 => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitRank)),
            1 => Toggle(prompt, context, picks, options[0]),
            _ => Add(prompt, context, picks, options),
        };
    }

    private static PromptStep Toggle(Prompt.Rank prompt, PromptContext context, ImmutableArray<string> picks, Option option) =>
        picks.Contains(option.Id, StringComparer.Ordinal)
            ? new PromptStep.More(new Progress.Picking(picks.Remove(option.Id, StringComparer.Ordinal)))
            : Add(prompt, context, picks, [option]);

    private static PromptStep Add(
        Prompt.Rank prompt, PromptContext context, ImmutableArray<string> picks, ImmutableArray<Option> options)
    {
        var max = Math.Min(prompt.Max, prompt.Options.Length);
        var over = false;
        foreach (var option in options)
        {
            if (!picks.Contains(option.Id, StringComparer.Ordinal))
            {
                over |= picks.Length >= max;
                picks = picks.Length < max ? picks.Add(option.Id) : picks;
            }
        }

        var remark = over ? context.Say(PromptPhrases.RankFirst, ("max", Number(max))) : null;
        return picks.Length >= max
            ? new PromptStep.Answered(new AnswerValue.Picked(picks), Remark: remark)
            : new PromptStep.More(new Progress.Picking(picks));
    }

    private static PromptStep Finish(Prompt.Rank prompt, PromptContext context, ImmutableArray<string> picks) =>
        picks.Length >= Least(prompt)
            ? new PromptStep.Answered(new AnswerValue.Picked(picks))
            : new PromptStep.Misfit(context.Say(
                PromptPhrases.MisfitRankFew, ("min", Number(Least(prompt))), ("max", Number(prompt.Max))));

    /// <summary>At least one: without a pick there is nothing to rank, and skipping is another way.</summary>
    private static int Least(Prompt.Rank prompt) => Math.Max(prompt.Min, 1);

    private static string InOrder(Prompt.Rank prompt, ImmutableArray<string> picks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < picks.Length; i++)
        {
            var label = TypedOptions.ById(prompt.Options, picks[i])?.Label ?? picks[i];
            text.Append(i == 0 ? string.Empty : "\n").Append(CultureInfo.InvariantCulture, $"{i + 1}. {label}");
        }

        return text.ToString();
    }

    private static ImmutableArray<string> PicksOf(PromptContext context) =>
        context.Progress is Progress.Picking picking ? picking.Options : [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
