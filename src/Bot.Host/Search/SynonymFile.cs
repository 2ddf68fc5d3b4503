using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Bot.Host.Search;

/// <summary>Reads <c>content/LANG/search/synonyms.yaml</c>.</summary>
internal static class SynonymFile
{
    /// <summary>The groups of a file; none when there is no such file, and then only the words themselves are found.</summary>
    /// <exception cref="InvalidDataException">The file is no map from names to lists of words.</exception>
    public static IReadOnlyDictionary<string, string[]> Read(string path)
    {
        if (!File.Exists(path))
        {
            return new Dictionary<string, string[]>(StringComparer.Ordinal);
        }

        using var text = File.OpenText(path);
        try
        {
            return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string[]>>(text)
                ?? new Dictionary<string, string[]>(StringComparer.Ordinal);
        }
        catch (YamlException wrong)
        {
            throw new InvalidDataException(
                $"{Path.GetFileName(path)}:{wrong.Start.Line}: here belongs a name and a list of words in brackets.", wrong);
        }
    }
}
