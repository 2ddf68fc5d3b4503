using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>A length of time in days, tapped or typed.</summary>
internal static class LastingKind
{
    public static PromptView Show(Prompt.Lasting prompt, PromptContext context)
    {
        var buttons = ImmutableArray.CreateBuilder<PromptButton>(prompt.Offers.Length);
        foreach (var days in prompt.Offers)
        {
            buttons.Add(new PromptButton(Number(days), InDays(context, days)));
        }

        return new(context.Fill(prompt.Ask), buttons.MoveToImmutable());
    }

    public static PromptStep Take(Prompt.Lasting prompt, PromptContext context, PromptInput input)
    {
        var days = input switch
        {
            PromptInput.Press press
                when int.TryParse(press.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pressed) => pressed,
            PromptInput.Text text => TypedDays.Read(text.Words),
            _ => default(int?),
        };

        if (days is not { } length)
        {
            return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitLasting));
        }

        return length >= prompt.MinDays && length <= prompt.MaxDays
            ? new PromptStep.Answered(new AnswerValue.Lasted(length))
            : new PromptStep.Misfit(context.Say(
                PromptPhrases.MisfitLastingRange,
                ("min", InDays(context, prompt.MinDays)),
                ("max", InDays(context, prompt.MaxDays))));
    }

    private static string InDays(PromptContext context, int days) => days == 1
        ? context.Say(PromptPhrases.ButtonOneDay).ToString()
        : context.Say(PromptPhrases.ButtonDays, ("days", Number(days))).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
