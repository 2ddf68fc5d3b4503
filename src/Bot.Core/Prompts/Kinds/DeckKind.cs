using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Draws cards by the seed, none twice until all were seen, and then not the same one at once.</summary>
internal static class DeckKind
{
    public static PromptView Show(Prompt.Deck prompt, PromptContext context)
    {
        if (Drawn(context) is not [.., var newest] || TypedOptions.ById(prompt.Cards, newest) is not { } card)
        {
            return new(context.Fill(prompt.Ask), [context.Button(PromptValues.Another, PromptPhrases.ButtonDraw)]);
        }

        return new(
            context.Say(PromptPhrases.DeckCard, ("card", card.Label)),
            [
                context.Button(PromptValues.Another, PromptPhrases.ButtonAnother),
                context.Button(PromptValues.Done, PromptPhrases.ButtonDone),
            ]);
    }

    public static PromptStep Take(Prompt.Deck prompt, PromptContext context, PromptInput input) => input switch
    {
        PromptInput.Press { Value: PromptValues.Another } => Draw(prompt, context),
        PromptInput.Press { Value: PromptValues.Done } => new PromptStep.Answered(new AnswerValue.Seen()),
        PromptInput.Text text when TypedWords.Finish(text.Words) || TypedWords.Refuse(text.Words) =>
            new PromptStep.Answered(new AnswerValue.Seen()),
        PromptInput.Text text when TypedWords.Another(text.Words) => Draw(prompt, context),
        _ => new PromptStep.Misfit(context.Say(PromptPhrases.MisfitDeck)),
    };

    private static PromptStep.More Draw(Prompt.Deck prompt, PromptContext context)
    {
        var drawn = Drawn(context);
        var unseen = Unseen(prompt, drawn);
        if (unseen.Count > 0)
        {
            return new(new Progress.Drawing(drawn.Add(unseen[(int)(context.Seed % (uint)unseen.Count)])));
        }

        unseen = Unseen(prompt, prompt.Cards.Length > 1 ? [drawn[^1]] : []);
        return new(new Progress.Drawing([unseen[(int)(context.Seed % (uint)unseen.Count)]]));
    }

    private static List<string> Unseen(Prompt.Deck prompt, ImmutableArray<string> drawn)
    {
        var unseen = new List<string>(prompt.Cards.Length);
        foreach (var card in prompt.Cards)
        {
            if (!drawn.Contains(card.Id, StringComparer.Ordinal))
            {
                unseen.Add(card.Id);
            }
        }

        return unseen;
    }

    private static ImmutableArray<string> Drawn(PromptContext context) =>
        context.Progress is Progress.Drawing drawing ? drawing.Cards : [];
}
