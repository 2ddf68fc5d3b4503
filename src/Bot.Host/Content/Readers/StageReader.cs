using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>stages/*.yaml</c>: what is said about a stage, and its exercises.</summary>
internal static class StageReader
{
    public static void Read(YamlNode root, PlaybookDraft draft)
    {
        if (Fields.Open(root, draft, owner: string.Empty) is not { } fields)
        {
            return;
        }

        var stage = ReadStage(fields);
        var text = new StageText(
            stage ?? default,
            fields.Words("title", TextRole.Title),
            fields.Words("purpose", TextRole.Line),
            Opens(stage) ? fields.Phrase("opening", TextRole.Stage) : fields.PhraseOrEmpty("opening", TextRole.Stage),
            Leaves(stage) ? fields.Phrase("leaving", TextRole.Stage) : fields.PhraseOrEmpty("leaving", TextRole.Stage));
        if (stage is { } known && !draft.Stages.TryAdd(known, draft.Placed(text, root.Place)))
        {
            var first = draft.PlaceOf(draft.Stages[known]);
            draft.Findings.Spoil(root.Place, IssueRule.DuplicateId,
                $"{known.Name()} has a file already: {first.File}; keep one.");
        }

        foreach (var node in fields.Items("exercises"))
        {
            ExerciseReader.Read(node, stage ?? default, draft);
        }

        fields.Close();
    }

    // The places of work open without ceremony; the last stage leads nowhere.
    private static bool Opens(Stage? stage) => stage is null or <= Stage.Closed;

    private static bool Leaves(Stage? stage) => stage is null or < Stage.Closed;

    private static Stage? ReadStage(Fields fields)
    {
        if (fields.NeedScalar("stage") is not { } scalar)
        {
            return null;
        }

        if (StageNames.TryParse(scalar.Words, out var stage))
        {
            return stage;
        }

        fields.Draft.Findings.Spoil(scalar.Place, IssueRule.UnknownReference,
            $"there is no stage '{scalar.Words}'; see Bot.Core/Stages/Stage.cs.");
        return null;
    }
}
