namespace Bot.Core.Understanding.Learned;

/// <summary>What was learned from the training sentences.</summary>
public sealed class LearnedModels
{
    /// <summary>The models there can be, by the name of their file.</summary>
    internal const string Risk = "risk";

    /// <inheritdoc cref="Risk"/>
    internal const string Intents = "intent";

    /// <inheritdoc cref="Risk"/>
    internal const string Topics = "topic";

    /// <inheritdoc cref="Risk"/>
    internal const string Drafts = "draft";

    /// <inheritdoc cref="Risk"/>
    internal const string Languages = "language";

    private readonly Dictionary<string, LinearModel> models;

    /// <summary>Models by name, and how texts were turned into features for them.</summary>
    internal LearnedModels(FeatureExtractor extractor, Dictionary<string, LinearModel> models)
    {
        Extractor = extractor;
        this.models = models;
    }

    /// <summary>Nothing was learned: the patterns are alone.</summary>
    public static LearnedModels None { get; } = new(new FeatureExtractor(new ConceptLexicon(), new KnownWords()), []);

    /// <summary>Turns texts into features.</summary>
    internal FeatureExtractor Extractor { get; }

    /// <summary>A model by its name; null when it was not learned.</summary>
    internal LinearModel? Find(string name) => models.GetValueOrDefault(name);
}
