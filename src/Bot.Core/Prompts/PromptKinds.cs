using System.Diagnostics;
using Bot.Core.Content;
using Bot.Core.Prompts.Kinds;

namespace Bot.Core.Prompts;

/// <summary>Every kind of prompt: what it shows, what it makes of an input, what is there when it is left early. Pure.</summary>
public static class PromptKinds
{
    /// <summary>
    /// What a prompt shows at its progress. The question itself is part of it at first; kinds that take several messages
    /// are brief afterwards, so to show the question again ask with <see cref="Progress.Fresh"/>.
    /// </summary>
    public static PromptView Show(Prompt prompt, PromptContext context) => prompt switch
    {
        Prompt.Card card => CardKind.Show(card, context),
        Prompt.Choose choose => ChooseKind.Show(choose, context),
        Prompt.Rank rank => RankKind.Show(rank, context),
        Prompt.Scale scale => ScaleKind.Show(scale, context),
        Prompt.Scales scales => ScalesKind.Show(scales, context),
        Prompt.Write write => WriteKind.Show(write, context),
        Prompt.List list => ListKind.Show(list, context),
        Prompt.Columns columns => ColumnsKind.Show(columns, context),
        Prompt.Checklist checklist => ChecklistKind.Show(checklist, context),
        Prompt.Date date => DateKind.Show(date, context),
        Prompt.Lasting lasting => LastingKind.Show(lasting, context),
        Prompt.Log log => LogKind.Show(log, context),
        Prompt.Timer timer => TimerKind.Show(timer, context),
        Prompt.Deck deck => DeckKind.Show(deck, context),
        Prompt.Drill drill => DrillKind.Show(drill, context),
        Prompt.Compose compose => ComposeKind.Show(compose, context),
        _ => throw new UnreachableException(),
    };

    /// <summary>What an input does to a waiting prompt.</summary>
    public static PromptStep Take(Prompt prompt, PromptContext context, PromptInput input) => prompt switch
    {
        Prompt.Card card => CardKind.Take(card, context, input),
        Prompt.Choose choose => ChooseKind.Take(choose, context, input),
        Prompt.Rank rank => RankKind.Take(rank, context, input),
        Prompt.Scale scale => ScaleKind.Take(scale, context, input),
        Prompt.Scales scales => ScalesKind.Take(scales, context, input),
        Prompt.Write write => WriteKind.Take(write, context, input),
        Prompt.List list => ListKind.Take(list, context, input),
        Prompt.Columns columns => ColumnsKind.Take(columns, context, input),
        Prompt.Checklist checklist => ChecklistKind.Take(checklist, context, input),
        Prompt.Date date => DateKind.Take(date, context, input),
        Prompt.Lasting lasting => LastingKind.Take(lasting, context, input),
        Prompt.Log log => LogKind.Take(log, context, input),
        Prompt.Timer timer => TimerKind.Take(timer, context, input),
        Prompt.Deck deck => DeckKind.Take(deck, context, input),
        Prompt.Drill drill => DrillKind.Take(drill, context, input),
        Prompt.Compose compose => ComposeKind.Take(compose, context, input),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// What has been given of an answer that is not finished, so that leaving early (skip, another exercise) loses nothing.
    /// The draft of a compose prompt is no answer: it is in <see cref="Progress.Composing"/>.
    /// </summary>
    /// <returns>Null when nothing was given.</returns>
    public static AnswerValue? SoFar(Prompt prompt, PromptContext context) => prompt switch
    {
        Prompt.Rank => RankKind.SoFar(context),
        Prompt.Scales => ScalesKind.SoFar(context),
        Prompt.Write => WriteKind.SoFar(context),
        Prompt.List => ListKind.SoFar(context),
        Prompt.Columns => ColumnsKind.SoFar(context),
        Prompt.Checklist => ChecklistKind.SoFar(context),
        Prompt.Log log => LogKind.SoFar(log, context),
        Prompt.Card or Prompt.Choose or Prompt.Scale or Prompt.Date or Prompt.Lasting => null,
        Prompt.Timer or Prompt.Deck or Prompt.Drill or Prompt.Compose => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// True when a typed text is an answer in itself. Where it is not, a typed number may be taken for a press of that choice.
    /// </summary>
    public static bool TakesText(Prompt prompt, Progress progress) => prompt switch
    {
        Prompt.Choose choose => choose.AllowOther,
        Prompt.Log log => LogKind.FieldOf(log, progress) is { } field && TakesText(field, progress),
        Prompt.Write or Prompt.List or Prompt.Columns or Prompt.Compose => true,
        Prompt.Date or Prompt.Lasting or Prompt.Scale or Prompt.Scales => true,
        Prompt.Card or Prompt.Rank or Prompt.Checklist or Prompt.Timer or Prompt.Deck or Prompt.Drill => false,
        _ => throw new UnreachableException(),
    };
}
