using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;

namespace Bot.Core.Prompts.Kinds;

/// <summary>
/// What write, list and columns have in common: words come over several messages, and less than asked for is enough.
/// </summary>
internal static class Gathering
{
    /// <summary>Says how many would still be good, or that it is enough.</summary>
    /// <param name="context">For the words.</param>
    /// <param name="left">How many are left; 0 or less for none.</param>
    public static RichText State(PromptContext context, int left) => left switch
    {
        <= 0 => context.Say(PromptPhrases.GatherReady),
        1 => context.Say(PromptPhrases.GatherOne),
        _ => context.Say(PromptPhrases.GatherMore, ("left", left.ToString(CultureInfo.InvariantCulture))),
    };

    /// <summary>The button that ends it: done, or that it is all they have.</summary>
    public static PromptButton End(PromptContext context, int left) => left > 0
        ? context.Button(PromptValues.Enough, PromptPhrases.ButtonEnough)
        : context.Button(PromptValues.Done, PromptPhrases.ButtonDone);

    /// <summary>Question, or how far it has got.</summary>
    public static PromptView Show(PromptContext context, Content.Phrase ask, ImmutableArray<string> written, int left) =>
        written.IsEmpty ? new(context.Fill(ask), []) : new(State(context, left), [End(context, left)]);

    /// <summary>True when the person says that they have nothing more: by a press, or in a word once there is something.</summary>
    public static bool Ends(PromptInput input, bool somethingThere) => input switch
    {
        PromptInput.Press { Value: PromptValues.Done or PromptValues.Enough } => somethingThere,
        PromptInput.Text text => somethingThere && TypedWords.Finish(text.Words),
        _ => false,
    };

    /// <summary>What was written so far.</summary>
    public static ImmutableArray<string> Written(PromptContext context) =>
        context.Progress is Progress.Writing writing ? writing.Lines : [];

    /// <summary>Waits for more, and says that what came is kept.</summary>
    public static PromptStep.More Wait(PromptContext context, Progress progress) =>
        new(progress, context.Say(PromptPhrases.Kept));

    /// <summary>Says that some words are wanted.</summary>
    public static PromptStep.Misfit Misfit(PromptContext context) => new(context.Say(PromptPhrases.MisfitWrite));
}
