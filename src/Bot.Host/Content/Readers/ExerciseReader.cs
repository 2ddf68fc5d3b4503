using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads one exercise of a stage.</summary>
internal static class ExerciseReader
{
    public static void Read(YamlNode node, Stage stage, PlaybookDraft draft)
    {
        if (Fields.Open(node, draft, owner: string.Empty) is not { } nameless)
        {
            return;
        }

        var id = nameless.Id("id", Identifiers.IsExercise);
        var fields = nameless.For(id);
        var exercise = new Exercise(
            fields.Word("id"),
            stage,
            fields.Words("title", TextRole.Title),
            fields.Words("about", TextRole.Line),
            fields.Number("minutes", least: 1),
            fields.Words("why", TextRole.Line),
            fields.ReferAll("advice", ReferenceKind.Advice),
            ConditionReader.Read(fields, promptId: string.Empty),
            fields.ReferAll("after", ReferenceKind.Exercise),
            ReadWait(fields),
            fields.Flag("writes"),
            fields.Flag("repeats"),
            fields.Flag("hidden"),
            ReadPrompts(fields),
            fields.Phrase("done", TextRole.Ask))
        { Sheet = ReadSheet(fields) };
        fields.Close();
        draft.Add(draft.Exercises, exercise.Id, exercise, node.Place);
    }

    private static ImmutableArray<Prompt> ReadPrompts(Fields fields) =>
        Lists.Unique(fields.NeedItems("prompts"), fields, PromptReader.Read, prompt => prompt.Id);

    private static Sheet? ReadSheet(Fields fields)
    {
        if (fields.Find("sheet") is not { } node || Fields.Open(node, fields.Draft, fields.Owner) is not { } sheet)
        {
            return null;
        }

        var lines = ImmutableArray.CreateBuilder<SheetLine>();
        foreach (var item in sheet.NeedItems("lines"))
        {
            if (Fields.Open(item, fields.Draft, fields.Owner) is { } line)
            {
                lines.Add(new SheetLine(line.Words("label", TextRole.Title), line.Phrase("words", TextRole.Ask)));
                line.Close();
            }
        }

        var read = new Sheet(sheet.Words("title", TextRole.Title), sheet.Words("intro", TextRole.Line), lines.ToImmutable());
        sheet.Close();
        return read;
    }

    private static Wait? ReadWait(Fields fields)
    {
        if (fields.Find("wait") is not { } node || Fields.Open(node, fields.Draft, fields.Owner) is not { } wait)
        {
            return null;
        }

        var read = new Wait(wait.Refer("of", ReferenceKind.Exercise), wait.Number("hours", least: 1));
        wait.Close();
        return read;
    }
}
