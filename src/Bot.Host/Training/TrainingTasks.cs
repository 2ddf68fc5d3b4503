using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;
using Bot.Host.Content;

namespace Bot.Host.Training;

/// <summary>Makes the tasks of a folder of sentences.</summary>
internal sealed class TrainingTasks(SentenceFolder sentences, UnderstandingRules rules, FeatureExtractor extractor)
{
    // Letters carry intents and topics best; danger is told in scenes, and those are carried by what words mean.
    private static readonly float[] Everydays = [1f, 1.5f, 0.8f, 0.5f];

    private static readonly float[] Scenes = [1f, 1f, 2f, 0.5f];

    private static readonly string[] Languages = ["en", "es", "de", "fr", "pt", "ru"];

    private static readonly string[] Bordering =
        ["feeling_low", "contact_slip", "urge_to_contact", "threat", "ultimatum", "contacting_despite_no"];

    /// <summary>All tasks.</summary>
    public IEnumerable<TrainingTask> All() => [Risk(), Intents(), Topics(), Drafts(), Language()];

    private TrainingTask Risk()
    {
        var examples = sentences.Read(LearnedModels.Risk).Concat(Everyday())
            .Select(sentence => new Example(Read(sentence), RiskTargets.Of(sentence)));
        return new TrainingTask(LearnedModels.Risk, RiskHeads.All, Scenes, 1, [.. examples]);
    }

    /// <summary>What people say and ask when nothing is wrong: the sentences of the other kinds, but for those that may border on it.</summary>
    private IEnumerable<Sentence> Everyday() =>
        sentences.Read(LearnedModels.Intents).Where(sentence => !Bordering.Contains(sentence.Label, StringComparer.Ordinal))
            .Concat(sentences.Read(LearnedModels.Topics))
            .Concat(sentences.Read(LearnedModels.Drafts).Where(sentence => !sentence.Label.Split(',').Intersect(Bordering, StringComparer.Ordinal).Any()))
            .Where(sentence => rules.Risk.Screen(sentence.Text).Tier == RiskTier.None)
            .Select(sentence => sentence with { Labels = RiskTargets.NoDanger });

    private TrainingTask Intents() => Single(LearnedModels.Intents, Labels.All<Intent>(), Everydays);

    private TrainingTask Topics() => Single(LearnedModels.Topics, [.. TopicLabels.All.Order(StringComparer.Ordinal)], Everydays);

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
        return new TrainingTask(LearnedModels.Drafts, labels, Everydays, 0.5, [.. examples]);
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
