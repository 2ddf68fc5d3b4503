using Bot.Core.Understanding.Learned;
using Bot.Host.Content;

namespace Bot.Host.Training;

/// <summary>Learns all models from the sentences in the content folder and writes them beside it.</summary>
/// <param name="contentPath">The folder that holds <c>content</c> and <c>understanding</c>.</param>
internal sealed class Trainer(string contentPath)
{
    // A word that three sentences have is no slip of the finger.
    private const int FewestSentences = 3;

    private readonly string understanding = Path.Combine(contentPath, "understanding");

    /// <summary>Learns; calls back after each model with its name and its size in bytes.</summary>
    public void Run(UnderstandingRules rules, Action<string, int> done)
    {
        var sentences = new SentenceFolder(Path.Combine(understanding, "train"));
        var models = new ModelFolder(understanding);
        var bars = Bars.Read(understanding);
        var words = Known(sentences);
        models.Write(words);
        var extractor = new FeatureExtractor(ConceptFile.Read(understanding), words);
        foreach (var task in new TrainingTasks(sentences, rules, extractor).All())
        {
            var model = bars.Raise(ModelTrainer.Train(task), task.Name);
            models.Write(task.Name, model);
            done(task.Name, model.Rows.Length + (model.Keys.Length * sizeof(uint)));
        }
    }

    private static KnownWords Known(SentenceFolder sentences) => new(sentences.ReadAll()
        .SelectMany(sentence => FeatureExtractor.Tokens(sentence.Text).Distinct(StringComparer.Ordinal))
        .GroupBy(word => word, StringComparer.Ordinal)
        .Where(group => group.Count() >= FewestSentences)
        .Select(group => KnownWords.Hash(group.Key)));
}
