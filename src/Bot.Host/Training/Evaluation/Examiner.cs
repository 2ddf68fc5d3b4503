using Bot.Core.Understanding;
using Bot.Core.Understanding.Learned;
using Bot.Host.Content;
using Bot.Host.Ports;

namespace Bot.Host.Training.Evaluation;

/// <summary>Reads the sentences of a folder as the bot would.</summary>
internal sealed class Examiner(SentenceFolder sentences, ITextReader reader, DraftReviewer drafts)
{
    /// <summary>What is read of danger.</summary>
    public IReadOnlyList<RiskResult> Risk() =>
        [.. sentences.Read(LearnedModels.Risk).Select(sentence => new RiskResult(sentence, reader.Read(sentence.Text).Risk))];

    /// <summary>What is read of intents.</summary>
    public IReadOnlyList<LabelResult> Intents() => [.. sentences.Read(LearnedModels.Intents)
        .Select(sentence => new LabelResult(sentence, [Labels.Of(reader.Read(sentence.Text).Intent)])),];

    /// <summary>What is read of topics.</summary>
    public IReadOnlyList<LabelResult> Topics() => [.. sentences.Read(LearnedModels.Topics)
        .Select(sentence => new LabelResult(sentence, reader.Read(sentence.Text).Topics)),];

    /// <summary>What is found in drafts.</summary>
    public IReadOnlyList<LabelResult> Drafts() => [.. sentences.Read(LearnedModels.Drafts)
        .Select(sentence => new LabelResult(sentence, [.. drafts.Review(sentence.Text).Select(finding => Labels.Of(finding.Issue))])),];

    /// <summary>Which language is read, of all sentences.</summary>
    public IReadOnlyList<LabelResult> Languages() => [.. sentences.ReadAll()
        .Select(sentence => new LabelResult(sentence with { Labels = [sentence.Language] }, [reader.Read(sentence.Text).Language])),];
}
