using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;
using Bot.Host.Content;

namespace Bot.Host.Training;

/// <summary>Makes the tasks of a folder of sentences.</summary>
internal sealed class TrainingTasks(SentenceFolder sentences, UnderstandingRules rules, FeatureExtractor extractor)
{
    private static readonly string[] Languages = ["en", "es", "de", "fr", "pt", "ru"];

    /// <summary>All tasks.</summary>
    public IEnumerable<TrainingTask> All() => [Risk(), Intents(), Topics(), Drafts(), Language()];

    private TrainingTask Risk()
    {
        // Everyday sentences of the other kinds are no danger, as long as nobody says otherwise.
        var examples = sentences.Read(LearnedModels.Risk).Select(sentence => new Example(Read(sentence), RiskTargets.Of(sentence)));
        return new TrainingTask(LearnedModels.Risk, RiskHeads.All, [1f, 1f, 1.2f, 0.5f], 0.5, [.. examples]);
    }

    private TrainingTask Intents() => Single(LearnedModels.Intents, Labels.All<Intent>(), [1f, 1f, 1.2f, 0.5f]);

    private TrainingTask Topics() => Single(LearnedModels.Topics, [.. TopicLabels.All.Order(StringComparer.Ordinal)], [1f, 1f, 1.2f, 0.3f]);

    private TrainingTask Drafts()
    {
        var labels = Labels.All<DraftIssue>();
        var examples = sentences.Read(LearnedModels.Drafts).Select(sentence =>
        {
            var issues = sentence.Label.Split(',');
            return new Example(
                extractor.Extract(sentence.Text, rules.Drafts.Signs(sentence.Text)),
                [.. labels.Select(label => (bool?)issues.Contains(label, StringComparer.Ordinal))]);
        });
        return new TrainingTask(LearnedModels.Drafts, labels, [1f, 1f, 1.2f, 0.5f], 0.5, [.. examples]);
    }

    private TrainingTask Language()
    {
        var examples = sentences.ReadAll().Select(sentence => new Example(
            extractor.Extract(sentence.Text, []), [.. Languages.Select(language => (bool?)(sentence.Language == language))]));
        return new TrainingTask(LearnedModels.Languages, Languages, [1f, 1f, 0f, 0f], 0.5, [.. examples]);
    }

    private TrainingTask Single(string kind, IReadOnlyList<string> labels, IReadOnlyList<float> weights)
    {
        var examples = sentences.Read(kind).Select(sentence =>
            new Example(Read(sentence), [.. labels.Select(label => (bool?)(sentence.Label == label))]));
        return new TrainingTask(kind, labels, weights, 0.5, [.. examples]);
    }

    private TextFeatures Read(Sentence sentence) => extractor.Extract(
        sentence.Text,
        [.. rules.Risk.Signs(rules.Risk.Find(sentence.Text)), .. rules.Intents.Signs(rules.Intents.Find(sentence.Text))]);
}
