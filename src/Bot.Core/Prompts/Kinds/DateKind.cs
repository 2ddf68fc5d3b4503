using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Prompts.Kinds;

/// <summary>A date, tapped or in any of the usual notations. What was understood is said back, for a slip shows there.</summary>
internal static class DateKind
{
    private static readonly LocalDatePattern Spoken = LocalDatePattern.CreateWithInvariantCulture("dddd, d MMMM uuuu");

    public static PromptView Show(Prompt.Date prompt, PromptContext context)
    {
        var today = context.Button(PromptValues.Today, PromptPhrases.ButtonToday);
        ImmutableArray<PromptButton> buttons = prompt.Range switch
        {
            DateRange.Past => [today, context.Button(PromptValues.Yesterday, PromptPhrases.ButtonYesterday)],
            DateRange.Future => [today, context.Button(PromptValues.Tomorrow, PromptPhrases.ButtonTomorrow)],
            _ => [today],
        };
        return new(context.Fill(prompt.Ask), buttons);
    }

    public static PromptStep Take(Prompt.Date prompt, PromptContext context, PromptInput input)
    {
        // Of the countries we know, only the United States write the month first.
        var monthFirst = string.Equals(context.Journey.Preferences.Country, "US", StringComparison.OrdinalIgnoreCase);
        var frame = new DateFrame(context.Today, prompt.Range, monthFirst);
        var day = input switch
        {
            PromptInput.Press press => Pressed(press.Value, context.Today),
            PromptInput.Text text => TypedDate.Read(text.Words, frame),
            _ => null,
        };

        if (day is not { } date)
        {
            return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitDate));
        }

        var spoken = ("date", Spoken.Format(date));
        if (!frame.Fits(date))
        {
            return new PromptStep.Misfit(context.Say(
                prompt.Range == DateRange.Past ? PromptPhrases.MisfitDatePast : PromptPhrases.MisfitDateFuture, spoken));
        }

        return new PromptStep.Answered(
            new AnswerValue.Dated(date), Remark: input is PromptInput.Text ? context.Say(PromptPhrases.DateNoted, spoken) : null);
    }

    private static LocalDate? Pressed(string value, LocalDate today) => value switch
    {
        PromptValues.Today => today,
        PromptValues.Yesterday => today.PlusDays(-1),
        PromptValues.Tomorrow => today.PlusDays(1),
        _ => null,
    };
}
