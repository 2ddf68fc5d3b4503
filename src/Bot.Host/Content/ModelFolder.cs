using System.Runtime.InteropServices;
using Bot.Core.Understanding.Learned;

namespace Bot.Host.Content;

/// <summary>The learned models on disk: <c>understanding/models/*.model</c>, and the words that are no typing errors.</summary>
/// <param name="understanding">The folder <c>understanding</c>.</param>
internal sealed class ModelFolder(string understanding)
{
    private static readonly string[] Names =
        [LearnedModels.Risk, LearnedModels.Intents, LearnedModels.Topics, LearnedModels.Drafts, LearnedModels.Languages];

    private readonly string folder = Path.Combine(understanding, "models");

    /// <summary>Reads what is there.</summary>
    /// <exception cref="InvalidDataException">A file holds no model.</exception>
    public LearnedModels Read()
    {
        var words = File.Exists(WordsPath) ? ReadWords() : new KnownWords();
        var models = Names.Where(name => File.Exists(PathOf(name))).ToDictionary(name => name, ReadModel, StringComparer.Ordinal);
        return new LearnedModels(new FeatureExtractor(ConceptFile.Read(understanding), words), models);
    }

    /// <summary>Writes a model.</summary>
    public void Write(string name, LinearModel model)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(PathOf(name), ModelCodec.Encode(model));
    }

    /// <summary>Writes the words that are no typing errors.</summary>
    public void Write(KnownWords words)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(WordsPath, [.. words.Hashes.SelectMany(hash => BitConverter.GetBytes(hash))]);
    }

    private string WordsPath => Path.Combine(folder, "known.words");

    private string PathOf(string name) => Path.Combine(folder, name + ".model");

    private KnownWords ReadWords() => new(MemoryMarshal.Cast<byte, uint>(File.ReadAllBytes(WordsPath)).ToArray());

    private LinearModel ReadModel(string name)
    {
        try
        {
            return ModelCodec.Decode(File.ReadAllBytes(PathOf(name)));
        }
        catch (FormatException failure)
        {
            throw new InvalidDataException($"understanding/models/{name}.model cannot be used: {failure.Message} Make it anew with train.", failure);
        }
    }
}
