using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Checks;

/// <summary>The exercises, prompts and options that the program reads answers of are there, of the kind it expects.</summary>
internal static class KnownContentCheck
{
    public static void Run(PlaybookDraft draft, Findings findings, CodeNeeds needs)
    {
        foreach (var id in needs.Opened.Where(id => !draft.Exercises.ContainsKey(id)))
        {
            Report(findings, NoPlace, $"the program opens exercise '{id}', which is not there; write it");
        }

        foreach (var known in needs.Prompts)
        {
            Check(known, draft, findings);
        }

        foreach (var known in needs.Traits)
        {
            Check(known, draft, findings);
        }
    }

    private static void Check(KnownTrait known, PlaybookDraft draft, Findings findings)
    {
        if (draft.Exercises.TryGetValue(known.ExerciseId, out var exercise) && !exercise.Is(known.Trait))
        {
            Report(findings, draft.PlaceOf(exercise), $"a rule of safety relies on '{known.ExerciseId}' having the trait {SnakeCase.Of(known.Trait)}");
        }
    }

    private static Place NoPlace => new("content/en/stages", 0);

    private static void Check(KnownPrompt known, PlaybookDraft draft, Findings findings)
    {
        if (!draft.Exercises.TryGetValue(known.ExerciseId, out var exercise))
        {
            Report(findings, NoPlace,
                $"the program reads answers of exercise '{known.ExerciseId}', which is not there; write it");
        }
        else if (known.PromptId.Length == 0)
        {
            return;
        }
        else if (exercise.Find(known.PromptId) is not { } prompt)
        {
            Report(findings, draft.PlaceOf(exercise),
                $"the program reads prompt '{known.PromptId}', which is not there; write it");
        }
        else if (!string.Equals(prompt.KindName(), known.Kind, StringComparison.Ordinal))
        {
            Report(findings, draft.PlaceOf(prompt),
                $"the program reads '{known.PromptId}' as a {known.Kind}; it is a {prompt.KindName()}");
        }
        else
        {
            var missing = known.Options.Except(prompt.Parts().Select(part => part.Id), StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                Report(findings, draft.PlaceOf(prompt),
                    $"the program reads options that '{known.PromptId}' has not: {string.Join(", ", missing)}");
            }
        }
    }

    private static void Report(Findings findings, Place place, string sentence) =>
        findings.Spoil(place, IssueRule.KnownContent, $"{sentence}.");
}
