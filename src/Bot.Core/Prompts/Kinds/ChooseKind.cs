using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>One of several options, or words of one's own where the prompt allows them.</summary>
internal static class ChooseKind
{
    public static PromptView Show(Prompt.Choose prompt, PromptContext context)
    {
        var buttons = ImmutableArray.CreateBuilder<PromptButton>(prompt.Options.Length);
        foreach (var option in prompt.Options)
        {
            buttons.Add(new PromptButton(option.Id, option.Label));
        }

        var ask = context.Fill(prompt.Ask);
        return new(prompt.AllowOther ? ask.Then(context.Say(PromptPhrases.ChooseOther)) : ask, buttons.MoveToImmutable());
    }

    public static PromptStep Take(Prompt.Choose prompt, PromptContext context, PromptInput input)
    {
        var chosen = input switch
        {
            PromptInput.Press press => TypedOptions.ById(prompt.Options, press.Value),
            PromptInput.Text text when prompt.AllowOther => TypedOptions.ByLabel(prompt.Options, text.Words),
            PromptInput.Text text => TypedOptions.Meant(prompt.Options, text.Words),
            _ => null,
        };

        if (chosen is not null)
        {
            return new PromptStep.Answered(new AnswerValue.Chosen(chosen.Id), chosen);
        }

        return prompt.AllowOther && input is PromptInput.Text own && !TypedText.IsBlank(own.Words)
            ? new PromptStep.Answered(new AnswerValue.Wrote(TypedText.Clean(own.Words)))
            : new PromptStep.Misfit(context.Say(PromptPhrases.MisfitChoose));
    }
}
