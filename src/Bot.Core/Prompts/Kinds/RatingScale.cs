using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;

namespace Bot.Core.Prompts.Kinds;

/// <summary>A scale with named ends, as one number or one of several items uses it.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
/// <param name="Low">What the lower end means; may be empty.</param>
/// <param name="High">What the upper end means; may be empty.</param>
internal readonly record struct RatingScale(int From, int To, string Low, string High)
{
    /// <summary>The ends, in words.</summary>
    public RichText Ends(PromptContext context) => Low.Length > 0 && High.Length > 0
        ? context.Say(PromptPhrases.ScaleEnds, ("from", Number(From)), ("low", Low), ("to", Number(To)), ("high", High))
        : context.Say(PromptPhrases.ScaleRange, ("from", Number(From)), ("to", Number(To)));

    /// <summary>A button for each number.</summary>
    public ImmutableArray<PromptButton> Buttons()
    {
        var buttons = ImmutableArray.CreateBuilder<PromptButton>(To - From + 1);
        for (var number = From; number <= To; number++)
        {
            buttons.Add(new PromptButton(Number(number), Number(number)));
        }

        return buttons.MoveToImmutable();
    }

    /// <summary>The number that was pressed or typed.</summary>
    /// <param name="context">For the words of the hint.</param>
    /// <param name="input">What the person did.</param>
    /// <param name="misfit">What fits, when it was none of the numbers; otherwise null.</param>
    public int Read(PromptContext context, PromptInput input, out PromptStep.Misfit? misfit)
    {
        var number = input switch
        {
            PromptInput.Press press => Pressed(press.Value),
            PromptInput.Text text => TypedRating.Read(text.Words, To),
            _ => null,
        };
        var key = number is null ? PromptPhrases.MisfitScale : PromptPhrases.MisfitRange;
        misfit = number >= From && number <= To
            ? null
            : new PromptStep.Misfit(context.Say(key, ("from", Number(From)), ("to", Number(To))));
        return number ?? 0;
    }

    private static int? Pressed(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
