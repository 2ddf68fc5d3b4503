using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Steps to follow for a while; the person says when it is done.</summary>
internal static class TimerKind
{
    public static PromptView Show(Prompt.Timer prompt, PromptContext context)
    {
        var steps = RichText.Plain(string.Join('\n', prompt.Steps.AsSpan()!));
        var length = Length(prompt.Seconds, context);
        var text = context.Fill(prompt.Ask).Then(steps);
        if (prompt.Rounds > 1)
        {
            text = text.Then(context.Say(PromptPhrases.TimerRounds, ("rounds", Number(prompt.Rounds))));
        }

        return new(
            text.Then(length),
            [
                context.Button(PromptValues.Done, PromptPhrases.ButtonDone),
                context.Button(PromptValues.Again, PromptPhrases.ButtonAgain),
            ]);
    }

    public static PromptStep Take(Prompt.Timer _, PromptContext context, PromptInput input) => input switch
    {
        PromptInput.Press { Value: PromptValues.Done } => new PromptStep.Answered(new AnswerValue.Seen()),
        PromptInput.Press { Value: PromptValues.Again } => new PromptStep.More(new Progress.Fresh()),
        PromptInput.Text text when TypedWords.Finish(text.Words) || TypedWords.GoOn(text.Words) =>
            new PromptStep.Answered(new AnswerValue.Seen()),
        PromptInput.Text text when TypedWords.Another(text.Words) => new PromptStep.More(new Progress.Fresh()),
        _ => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitTimer)),
    };

    private static RichText Length(int seconds, PromptContext context) => seconds switch
    {
        <= 0 => RichText.Empty,
        <= 40 => context.Say(PromptPhrases.TimerHalfMinute),
        < 90 => context.Say(PromptPhrases.TimerMinute),
        _ => context.Say(PromptPhrases.TimerMinutes, ("minutes", Number((seconds + 30) / 60))),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
