using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts.Typed;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Entries of several fields; each field is a prompt of its own kind, and any may be left out.</summary>
internal static class LogKind
{
    private static readonly ImmutableDictionary<string, AnswerValue> NoFields = ImmutableDictionary<string, AnswerValue>.Empty;

    public static PromptView Show(Prompt.Log prompt, PromptContext context)
    {
        var logging = LoggingOf(context);
        if (FieldOf(prompt, logging) is not { } field)
        {
            return new(
                context.Say(PromptPhrases.LogAnother),
                [
                    context.Button(PromptValues.Another, PromptPhrases.ButtonAnother),
                    context.Button(PromptValues.Done, PromptPhrases.ButtonDone),
                ]);
        }

        var view = PromptKinds.Show(field, Inside(context, logging));
        var isFirst = logging is { Step: 0, Field: null };
        ImmutableArray<PromptButton> buttons = logging.Field is null
            ? [.. view.Buttons, context.Button(PromptValues.LeaveOut, PromptPhrases.ButtonLeaveOut)]
            : view.Buttons;
        return new(isFirst ? context.Fill(prompt.Ask).Then(view.Text) : view.Text, buttons);
    }

    public static PromptStep Take(Prompt.Log prompt, PromptContext context, PromptInput input)
    {
        var logging = LoggingOf(context);
        if (FieldOf(prompt, logging) is not { } field)
        {
            return TakeAnother(prompt, context, logging, input);
        }

        if (LeavesOut(field, logging, input))
        {
            return Advance(prompt, context, WithBegun(field, context, logging) with { Field = null });
        }

        return PromptKinds.Take(field, Inside(context, logging), input) switch
        {
            PromptStep.Answered answered => Advance(prompt, context, With(logging, field, answered.Value) with { Field = null }) with
            {
                Remark = answered.Remark,
            },
            PromptStep.More more => more with { Progress = logging with { Field = more.Progress } },
            var misfit => misfit,
        };
    }

    /// <summary>All entries, the begun one too; null when nothing was written now.</summary>
    public static AnswerValue? SoFar(Prompt.Log prompt, PromptContext context)
    {
        var logging = LoggingOf(context);
        var entries = Entries(context, FieldOf(prompt, logging) is { } field ? WithBegun(field, context, logging) : logging);
        return entries.IsEmpty ? null : Whole(prompt, context, entries);
    }

    /// <summary>The field that is being filled; null while "another one?" is asked.</summary>
    public static Prompt? FieldOf(Prompt.Log prompt, Progress progress)
    {
        var step = progress is Progress.Logging logging ? logging.Step : 0;
        return step < prompt.Fields.Length ? prompt.Fields[step] : null;
    }

    private static PromptStep TakeAnother(
        Prompt.Log prompt, PromptContext context, Progress.Logging logging, PromptInput input)
    {
        switch (input)
        {
            case PromptInput.Press { Value: PromptValues.Done }:
            case PromptInput.Text end when TypedWords.Finish(end.Words) || TypedWords.Refuse(end.Words):
                return Finish(prompt, context, logging);
            case PromptInput.Press { Value: PromptValues.Another }:
            case PromptInput.Text more when TypedWords.Another(more.Words):
                return new PromptStep.More(new Progress.Logging(NoFields, 0, logging.Entries));
            default:
                return new PromptStep.Misfit(context.Say(PromptPhrases.MisfitAnother));
        }
    }

    private static PromptStep.More Advance(Prompt.Log prompt, PromptContext context, Progress.Logging logging)
    {
        var next = logging with { Step = logging.Step + 1 };
        return new(next.Step < prompt.Fields.Length ? next : next with { Fields = NoFields, Entries = Entries(context, next) });
    }

    /// <summary>With what was begun of the field at hand: words once written are not dropped.</summary>
    private static Progress.Logging WithBegun(Prompt field, PromptContext context, Progress.Logging logging) =>
        PromptKinds.SoFar(field, Inside(context, logging)) is { } begun
            ? With(logging, field, begun)
            : logging;

    private static Progress.Logging With(Progress.Logging logging, Prompt field, AnswerValue value) =>
        logging with { Fields = logging.Fields.SetItem(field.Id, value) };

    private static PromptStep.Answered Finish(Prompt.Log prompt, PromptContext context, Progress.Logging logging) =>
        new(Whole(prompt, context, Entries(context, logging)));

    private static AnswerValue.Logged Whole(Prompt.Log prompt, PromptContext context, ImmutableArray<LogEntry> entries) =>
        context.Journey.Answer($"{context.Exercise.Id}.{prompt.Id}") is AnswerValue.Logged earlier
            ? new(earlier.Entries.AddRange(entries))
            : new(entries);

    /// <summary>The entries finished in this run, and the one at hand unless all of it was left out.</summary>
    private static ImmutableArray<LogEntry> Entries(PromptContext context, Progress.Logging logging) =>
        logging.Fields.IsEmpty ? logging.Entries : logging.Entries.Add(new LogEntry(context.Now, logging.Fields));

    private static bool LeavesOut(Prompt field, Progress.Logging logging, PromptInput input) => input switch
    {
        PromptInput.Press press => string.Equals(press.Value, PromptValues.LeaveOut, StringComparison.Ordinal),
        PromptInput.Text text => logging.Field is null && field is not Prompt.Choose && TypedWords.LeaveOut(text.Words),
        _ => false,
    };

    private static PromptContext Inside(PromptContext context, Progress.Logging logging) =>
        context with { Progress = logging.Field ?? new Progress.Fresh() };

    private static Progress.Logging LoggingOf(PromptContext context) =>
        context.Progress as Progress.Logging ?? new Progress.Logging(NoFields, 0, []);
}
