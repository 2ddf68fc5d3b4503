using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Something to read; one tap, or an "ok", goes on.</summary>
internal static class CardKind
{
    public static PromptView Show(Prompt.Card prompt, PromptContext context) =>
        new(context.Fill(prompt.Ask), [context.Button(PromptValues.GoOn, PromptPhrases.ButtonGoOn)]);

    public static PromptStep Take(Prompt.Card _, PromptContext context, PromptInput input) => input switch
    {
        PromptInput.Press { Value: PromptValues.GoOn } => new PromptStep.Answered(new AnswerValue.Seen()),
        PromptInput.Text text when TypedWords.GoOn(text.Words) => new PromptStep.Answered(new AnswerValue.Seen()),
        _ => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitCard)),
    };
}
