using System.Globalization;
using Bot.Host.Diagnostics;
using Bot.Host.Workers;
using Microsoft.Extensions.Configuration;

namespace Bot.Host.Cli;

/// <summary>The settings of one run: <c>appsettings.json</c> of the content folder, the environment, the command line.</summary>
/// <param name="Configuration">All settings; the command line wins over the environment, that over the file.</param>
/// <param name="ContentPath">The folder that holds the content, found.</param>
internal sealed record HostSettings(IConfiguration Configuration, string ContentPath)
{
    private const string DefaultFolder = "config";

    /// <summary>Reads the settings.</summary>
    /// <param name="arguments">Settings of the command line, as <c>--Section:Key=value</c>.</param>
    /// <param name="currentFolder">Where the user stands.</param>
    /// <exception cref="OperatorException">Something is wrong with them.</exception>
    public static HostSettings Read(IReadOnlyList<string> arguments, string currentFolder)
    {
        var given = Given(new ConfigurationBuilder(), arguments).Build();
        var content = Find(given["Content:Path"], currentFolder);
        try
        {
            var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(content, "appsettings.json"), optional: true);
            var all = Given(file, arguments).Build();
            KnownSettings.Check(all);
            return new HostSettings(all, content);
        }
        catch (InvalidDataException exception)
        {
            throw new OperatorException($"{Path.Combine(content, "appsettings.json")} is no JSON that settings can be read from.", exception);
        }
    }

    /// <summary>How many messages that we send first go out in a second when many are due at once.</summary>
    /// <exception cref="OperatorException">It is no number from 1 to 1000.</exception>
    public int NudgesPerSecond => Configuration["Nudges:PerSecond"] is not { Length: > 0 } set
        ? new WorkerSettings().NudgesPerSecond
        : int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000
            ? number
            : throw new OperatorException("Nudges__PerSecond must be a whole number from 1 to 1000.");

    /// <summary>True when a token of the platform is set.</summary>
    public bool HasToken(string section) => !string.IsNullOrWhiteSpace(Configuration[section + ":Token"]);

    private static IConfigurationBuilder Given(IConfigurationBuilder builder, IReadOnlyList<string> arguments) =>
        builder.AddEnvironmentVariables().AddCommandLine([.. arguments]);

    private static string Find(string? set, string currentFolder)
    {
        if (set is not null)
        {
            var named = Path.GetFullPath(set, currentFolder);
            return Directory.Exists(named)
                ? named
                : throw new OperatorException("Content__Path names a folder that does not exist.");
        }

        return Above(currentFolder).Concat(Above(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, DefaultFolder))
            .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "content")))
            ?? throw new OperatorException(
                $"No content was found: no folder '{DefaultFolder}' here, above, or beside the program. Set Content__Path.");
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var next = new DirectoryInfo(folder); next is not null; next = next.Parent)
        {
            yield return next.FullName;
        }
    }
}
