using Bot.Core.Content;

namespace Bot.Core.Prompts.Kinds;

/// <summary>A number on a scale.</summary>
internal static class ScaleKind
{
    public static PromptView Show(Prompt.Scale prompt, PromptContext context)
    {
        var scale = ScaleOf(prompt);
        return new(context.Fill(prompt.Ask).Then(scale.Ends(context)), scale.Buttons());
    }

    public static PromptStep Take(Prompt.Scale prompt, PromptContext context, PromptInput input)
    {
        var number = ScaleOf(prompt).Read(context, input, out var misfit);
        return misfit is null ? new PromptStep.Answered(new AnswerValue.Rated(number)) : misfit;
    }

    private static RatingScale ScaleOf(Prompt.Scale prompt) => new(prompt.From, prompt.To, prompt.Low, prompt.High);
}
