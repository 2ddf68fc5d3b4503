using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Scene by scene, what one would say; how it lands is said at once, the score at the end.</summary>
internal static class DrillKind
{
    public static PromptView Show(Prompt.Drill prompt, PromptContext context)
    {
        var step = Math.Min(DrillingOf(context).Step, prompt.Scenes.Length - 1);
        var scene = prompt.Scenes[step];
        var heading = context.Say(PromptPhrases.DrillScene, ("number", Number(step + 1)), ("of", Number(prompt.Scenes.Length)));
        var text = heading.Then(context.Fill(scene.Text));
        return new(step == 0 ? context.Fill(prompt.Ask).Then(text) : text, Buttons(scene));
    }

    public static PromptStep Take(Prompt.Drill prompt, PromptContext context, PromptInput input)
    {
        var drilling = DrillingOf(context);
        if (drilling.Step >= prompt.Scenes.Length)
        {
            return Finish(prompt, context, drilling.Right, RichText.Empty); // The content lost a scene meanwhile.
        }

        var scene = prompt.Scenes[drilling.Step];
        if (Find(scene, input) is not { } answer)
        {
            return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitDrill));
        }

        var remark = context.Fill(answer.Feedback).Then(Better(scene, answer, context));
        var right = drilling.Right + (answer.Best ? 1 : 0);
        return drilling.Step + 1 == prompt.Scenes.Length
            ? Finish(prompt, context, right, remark)
            : new PromptStep.More(new Progress.Drilling(drilling.Step + 1, right), remark);
    }

    private static PromptStep.Answered Finish(Prompt.Drill prompt, PromptContext context, int right, RichText remark)
    {
        var of = prompt.Scenes.Length;
        right = Math.Min(right, of);
        return new(
            new AnswerValue.Scored(right, of),
            Remark: remark.Then(context.Say(PromptPhrases.DrillScore, ("right", Number(right)), ("of", Number(of)))));
    }

    private static RichText Better(Scene scene, SceneAnswer answer, PromptContext context)
    {
        foreach (var other in scene.Answers)
        {
            if (other.Best && !answer.Best)
            {
                return context.Say(PromptPhrases.DrillBetter, ("best", other.Label));
            }
        }

        return RichText.Empty;
    }

    private static SceneAnswer? Find(Scene scene, PromptInput input)
    {
        var key = input is PromptInput.Text text ? TypedKey.Of(text.Words) : string.Empty;
        foreach (var answer in scene.Answers)
        {
            var isIt = input is PromptInput.Press press
                ? string.Equals(answer.Id, press.Value, StringComparison.Ordinal)
                : TypedKey.Matches(key, answer.Label);
            if (isIt)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>
    /// The answers, turned by a number that follows from the scene: the best one must not stand first everywhere.
    /// </summary>
    private static ImmutableArray<PromptButton> Buttons(Scene scene)
    {
        var turn = 0u;
        foreach (var c in scene.Id)
        {
            turn = (turn * 31) + c;
        }

        var count = scene.Answers.Length;
        var buttons = ImmutableArray.CreateBuilder<PromptButton>(count);
        for (var i = 0; i < count; i++)
        {
            var answer = scene.Answers[(int)((turn + (uint)i) % (uint)count)];
            buttons.Add(new PromptButton(answer.Id, answer.Label));
        }

        return buttons.MoveToImmutable();
    }

    private static Progress.Drilling DrillingOf(PromptContext context) =>
        context.Progress as Progress.Drilling ?? new Progress.Drilling(0, 0);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
