using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Checks;

/// <summary>Every part of the content is there.</summary>
internal static class FileCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        Need(findings, draft.Advice.Count, "content/advice.yaml");
        Need(findings, draft.HelpLines.Count, "content/helplines.yaml");
        Need(findings, draft.Commands.Count, "content/en/commands.yaml");
        Need(findings, draft.Topics.Count, "content/en/topics");
        Need(findings, draft.Phrases.Count, "content/en/phrases");
        var english = draft.Safety.TryGetValue(FileKinds.English, out var phrases) ? phrases.Count : 0;
        Need(findings, english, "content/en/safety/replies.yaml");
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => !draft.Stages.ContainsKey(stage)))
        {
            findings.Spoil(
                new Place("content/en/stages", 0), IssueRule.MissingStage, $"no file has 'stage: {stage.Name()}'; write one.");
        }
    }

    private static void Need(Findings findings, int entries, string path)
    {
        if (entries == 0)
        {
            findings.Spoil(new Place(path, 0), IssueRule.MissingFile, "there is nothing in it, or it is not there; write it.");
        }
    }
}
