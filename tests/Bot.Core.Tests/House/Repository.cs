namespace Bot.Tests.House;

/// <summary>The files of this repository, for tests over the house itself.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder, given with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The written C# files below some folders, in order; what a build makes lies elsewhere.</summary>
    public static IReadOnlyList<SourceFile> Sources(params string[] folders) => [.. folders
        .Select(PathOf)
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => new SourceFile(file, Read(file)))];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReconcileBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
