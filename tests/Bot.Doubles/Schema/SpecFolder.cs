namespace Bot.Doubles.Schema;

/// <summary>
/// The folder with the platforms' official descriptions. It is no part of this repository: where it is missing,
/// the hand-written rules stand alone.
/// </summary>
public static class SpecFolder
{
    /// <summary>Names the folder; set and empty means none.</summary>
    public const string Variable = "BOT_SPECS";

    /// <summary>What a test says that needs the folder and has none.</summary>
    public const string Absent = $"No folder of official schemas: set {Variable}, or put shared/specs beside the repository.";

    /// <summary>The folder, or null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var specs = Path.Combine(folder.FullName, "shared", "specs");
            if (Directory.Exists(specs))
            {
                return specs;
            }
        }

        return null;
    }
}
