using Bot.Host.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Bot.Host.Cli;

/// <summary>The settings there are. A mistyped one would be passed over in silence, so it stops the start instead.</summary>
internal static class KnownSettings
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Telegram"] = ["Token", "ApiBaseUrl", "Mode", "WebhookUrl", "WebhookSecret", "RateLimit:Enabled"],
        ["Discord"] = ["Token", "ApiBaseUrl", "ShardCount", "Compress", "RateLimit:Enabled"],
        ["Storage"] =
        [
            "Provider", "ConnectionString", "MasterKey", "KeysPath", "GroupSize", "BusySeconds", "CachedKeys",
            "KeepDoneDays", "KeepOutcomesDays",
        ],
        ["Nudges"] = ["PerSecond"],
        ["Content"] = ["Path"],
        ["Data"] = ["Path"],
        ["Http"] = ["Urls"],
        ["Clients"] = [],
    };

    /// <summary>Stops at the first setting in our own sections that there is not.</summary>
    /// <exception cref="OperatorException">Names the setting.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var (section, known) in Sections)
        {
            var unknown = settings.GetSection(section).AsEnumerable(makePathsRelative: true)
                .Where(setting => setting.Value is not null && setting.Key.Length > 0)
                .Select(setting => setting.Key)
                .Order(StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                throw new OperatorException(Sentence(section, unknown, known));
            }
        }

        if (settings["Storage:Provider"] is { } provider && !provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new OperatorException("Storage__Provider: this build has a store for Sqlite only.");
        }
    }

    private static string Sentence(string section, string unknown, string[] known)
    {
        var there = known.Length == 0
            ? $"The section {section} has no settings."
            : $"Known there: {string.Join(", ", known.Select(key => Form(section, key)))}.";
        return $"There is no setting {Form(section, unknown)}. {there}";
    }

    private static string Form(string section, string key) =>
        $"{section}__{key.Replace(":", "__", StringComparison.Ordinal)}";
}
