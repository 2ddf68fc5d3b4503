using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Settings of the SQLite store: section <c>Storage</c>, and <c>Data:Path</c>.</summary>
internal sealed class SqliteOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Storage";

    /// <summary>The folder of the data; <c>Data:Path</c> in the settings.</summary>
    [Required]
    public string DataPath { get; set; } = "data";

    /// <summary>Null for <c>bot.db</c> in the data folder, or <c>Data Source=FILE</c>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The folder of the keys; null for the data folder's name with <c>.keys</c> behind it.</summary>
    public string? KeysPath { get; set; }

    /// <summary>The master key, base64 of 32 bytes; null for a key file in <see cref="KeysPath"/>, made on the first run.</summary>
    [Base64String]
    public string? MasterKey { get; set; }

    /// <summary>How many waiting writes are committed together at most.</summary>
    [Range(1, 4096)]
    public int GroupSize { get; set; } = 256;

    /// <summary>How long a write waits for another process, in seconds.</summary>
    [Range(0, 60)]
    public int BusySeconds { get; set; } = 5;

    /// <summary>How many persons' keys stay unwrapped in memory.</summary>
    [Range(256, 1_000_000)]
    public int CachedKeys { get; set; } = 10_000;

    /// <summary>How many days a finished input is remembered, to know it when it is delivered again.</summary>
    [Range(7, 365)]
    public int KeepDoneDays { get; set; } = 7;

    /// <summary>How many days the outcome of a message that was not sent stays listed.</summary>
    [Range(1, 365)]
    public int KeepOutcomesDays { get; set; } = 30;
}
