using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Checks;

/// <summary>Every part of the content is there.</summary>
internal static class FileCheck
{
    public static void Run(PlaybookDraft draft)
    {
        Need(draft, draft.Advice.Count, "content/advice.yaml");
        Need(draft, draft.HelpLines.Count, "content/helplines.yaml");
        Need(draft, draft.Commands.Count, "content/en/commands.yaml");
        Need(draft, draft.Topics.Count, "content/en/topics");
        Need(draft, draft.Phrases.Count, "content/en/phrases");
        Need(draft, draft.Safety.TryGetValue(FileKinds.English, out var safety) ? safety.Count : 0, "content/en/safety/replies.yaml");
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => !draft.Stages.ContainsKey(stage)))
        {
            draft.Findings.Spoil(
                new Place("content/en/stages", 0), IssueRule.MissingStage, $"no file has 'stage: {stage.Name()}'; write one.");
        }
    }

    private static void Need(PlaybookDraft draft, int entries, string path)
    {
        if (entries == 0)
        {
            draft.Findings.Spoil(new Place(path, 0), IssueRule.MissingFile, "there is nothing in it, or it is not there; write it.");
        }
    }
}
