using Bot.Host.Ports;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Where the files of the store are.</summary>
/// <param name="DataFile">Everything about persons, sealed.</param>
/// <param name="LockFile">Held by the one process that may write.</param>
/// <param name="KeysFolder">Apart from the data.</param>
/// <param name="KeysFile">The wrapped keys.</param>
/// <param name="MasterKeyFile">The master key, when the settings hold none.</param>
internal sealed record SqlitePaths(string DataFile, string LockFile, string KeysFolder, string KeysFile, string MasterKeyFile)
{
    /// <summary>Reads them from the settings, as full paths.</summary>
    /// <exception cref="StorageException">The connection string is none.</exception>
    public static SqlitePaths From(SqliteOptions options)
    {
        var folder = Path.GetFullPath(options.DataPath);
        var data = options.ConnectionString is { Length: > 0 } text ? DataSource(text) : Path.Combine(folder, "bot.db");
        var keys = options.KeysPath is { Length: > 0 } path ? Path.GetFullPath(path) : Path.TrimEndingDirectorySeparator(folder) + ".keys";
        return new SqlitePaths(data, data + ".lock", keys, Path.Combine(keys, "keys.db"), Path.Combine(keys, "master.key"));
    }

    /// <summary>Makes the folders, for their owner alone.</summary>
    /// <exception cref="StorageException">They cannot be made.</exception>
    public void MakeFolders()
    {
        foreach (var folder in new[] { Path.GetDirectoryName(DataFile)!, KeysFolder })
        {
            try
            {
                _ = OperatingSystem.IsWindows()
                    ? Directory.CreateDirectory(folder)
                    : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new StorageException($"The folder {folder} cannot be made: give the bot's user the right to write there, or set Data:Path.", e);
            }
        }
    }

    private static string DataSource(string text)
    {
        try
        {
            return Path.GetFullPath(new SqliteConnectionStringBuilder(text).DataSource);
        }
        catch (ArgumentException e)
        {
            throw new StorageException("Storage:ConnectionString is not one for SQLite: write Data Source=FILE, or leave it out.", e);
        }
    }
}
