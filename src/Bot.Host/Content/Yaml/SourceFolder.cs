namespace Bot.Host.Content.Yaml;

/// <summary>Finds and reads the files of the content, in the order of their paths.</summary>
internal sealed class SourceFolder
{
    /// <summary>Bytes of one file at most. All words of a stage take a tenth of it.</summary>
    public const int LongestFile = 1024 * 1024;

    private const int MostFiles = 2000;

    // Hidden files are editors' and mounts' own. Links are followed: mounted settings are often links.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 5,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly string root;
    private readonly Findings findings;

    private SourceFolder(string root, Findings findings)
    {
        this.root = root;
        this.findings = findings;
    }

    /// <summary>Reads <c>rules.yaml</c> and every YAML file below <c>content</c>. What cannot be read is a finding.</summary>
    public static IReadOnlyList<SourceFile> Read(string contentPath, Findings findings) =>
        new SourceFolder(contentPath, findings).Read();

    private static bool IsWorldTrouble(Exception trouble) =>
        trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException
            or System.Security.SecurityException;

    private List<SourceFile> Read()
    {
        var files = new List<SourceFile>();
        foreach (var path in Paths())
        {
            if (ReadFile(path) is { } bytes)
            {
                files.Add(new SourceFile(path, bytes));
            }
        }

        return files;
    }

    private List<string> Paths()
    {
        var paths = new List<string>();
        try
        {
            paths.AddRange(Directory.EnumerateFiles(Path.Combine(root, "content"), "*", Everything)
                .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(FileKinds.IsOurs)
                .Take(MostFiles + 1));
        }
        catch (Exception trouble) when (IsWorldTrouble(trouble))
        {
            findings.Spoil(new Place("content", 0), IssueRule.MissingFile,
                "this folder cannot be read; set Content__Path to the folder that holds it.");
        }

        if (paths.Count > MostFiles)
        {
            findings.Spoil(new Place("content", 0), IssueRule.TooLong,
                $"this folder holds more than {MostFiles} files; is it the right one?");
            paths.Clear();
        }

        paths.Add(FileKinds.Rules);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private byte[]? ReadFile(string path)
    {
        try
        {
            var full = Path.Combine(root, path);
            if (new FileInfo(full).Length <= LongestFile)
            {
                return File.ReadAllBytes(full);
            }

            findings.Spoil(new Place(path, 0), IssueRule.TooLong, "this file is longer than 1 MiB; divide it.");
        }
        catch (Exception trouble) when (IsWorldTrouble(trouble))
        {
            findings.Spoil(new Place(path, 0), IssueRule.MissingFile, "this file cannot be read; put it there, readable.");
        }

        return null;
    }
}
