using Bot.Core.Stages;
using Bot.Host.Content;

namespace Bot.Host.Tests.Content;

/// <summary>A small content set without a fault, in a folder of its own, to be broken in one place at a time.</summary>
internal sealed class ContentFolder : IDisposable
{
    public const string Reflect = "content/en/stages/reflect.yaml";
    public const string Topics = "content/en/topics/space.yaml";
    public const string Phrases = "content/en/phrases/core.yaml";
    public const string Commands = "content/en/commands.yaml";
    public const string Replies = "content/en/safety/replies.yaml";
    public const string German = "content/de/safety/replies.yaml";
    public const string Advice = "content/advice.yaml";
    public const string HelpLines = "content/helplines.yaml";
    public const string Rules = "rules.yaml";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("playbook-");

    public ContentFolder()
    {
        foreach (var (path, text) in GoodContent.Files)
        {
            Write(path, text);
        }

        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage != Stage.Reflect))
        {
            Write($"content/en/stages/{stage.Name().ToLowerInvariant()}.yaml", GoodContent.Stage(stage));
        }
    }

    public string Root => folder.FullName;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(Root, path), bytes);

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Replaces one piece of a file, which must be there once.</summary>
    public void Replace(string path, string piece, string by)
    {
        var text = Read(path);
        text.Split(piece).Length.ShouldBe(2, $"'{piece}' must stand once in {path}");
        Write(path, text.Replace(piece, by, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public LoadedPlaybook Load() => PlaybookFolder.Load(Root, new CodeNeeds([], [], []));

    public LoadedPlaybook Load(CodeNeeds needs) => PlaybookFolder.Load(Root, needs);

    public void Dispose() => folder.Delete(recursive: true);
}
