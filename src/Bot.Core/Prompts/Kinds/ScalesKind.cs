using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Several items on one scale, one after another; any may be left out.</summary>
internal static class ScalesKind
{
    public static PromptView Show(Prompt.Scales prompt, PromptContext context)
    {
        var step = Math.Min(RatingOf(context).Step, prompt.Items.Length - 1);
        var item = context.Say(
            PromptPhrases.ScalesItem,
            ("number", Number(step + 1)),
            ("of", Number(prompt.Items.Length)),
            ("item", prompt.Items[step].Label)).Then(ScaleOf(prompt).Ends(context));
        var leaveOut = context.Button(PromptValues.LeaveOut, PromptPhrases.ButtonLeaveOut);
        return new(step == 0 ? context.Fill(prompt.Ask).Then(item) : item, [.. ScaleOf(prompt).Buttons(), leaveOut]);
    }

    public static PromptStep Take(Prompt.Scales prompt, PromptContext context, PromptInput input)
    {
        var rating = RatingOf(context);
        if (rating.Step >= prompt.Items.Length)
        {
            return new PromptStep.Answered(new AnswerValue.RatedEach(rating.Numbers)); // The content lost an item meanwhile.
        }

        var numbers = rating.Numbers;
        if (!LeavesOut(input))
        {
            var number = ScaleOf(prompt).Read(context, input, out var misfit);
            if (misfit is not null)
            {
                return misfit;
            }

            numbers = numbers.SetItem(prompt.Items[rating.Step].Id, number);
        }

        return rating.Step + 1 == prompt.Items.Length
            ? new PromptStep.Answered(new AnswerValue.RatedEach(numbers))
            : new PromptStep.More(new Progress.Rating(numbers, rating.Step + 1));
    }

    /// <summary>The items rated so far; null for none.</summary>
    public static AnswerValue? SoFar(PromptContext context) =>
        RatingOf(context) is { Numbers.Count: > 0 } rating ? new AnswerValue.RatedEach(rating.Numbers) : null;

    private static bool LeavesOut(PromptInput input) => input switch
    {
        PromptInput.Press press => string.Equals(press.Value, PromptValues.LeaveOut, StringComparison.Ordinal),
        PromptInput.Text text => TypedWords.LeaveOut(text.Words),
        _ => false,
    };

    private static Progress.Rating RatingOf(PromptContext context) =>
        context.Progress as Progress.Rating ?? new Progress.Rating(ImmutableDictionary<string, int>.Empty, 0);

    private static RatingScale ScaleOf(Prompt.Scales prompt) => new(prompt.From, prompt.To, prompt.Low, prompt.High);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
