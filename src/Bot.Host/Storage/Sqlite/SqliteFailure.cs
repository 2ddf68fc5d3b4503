using Bot.Host.Ports;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Says what a failure of SQLite means to an operator: what, where and what to do.</summary>
internal static class SqliteFailure
{
    /// <summary>The one line for a failure at a file.</summary>
    public static StorageException Explain(SqliteException failure, string file) => new(
        failure.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED => $"{file} is locked by another program: close that program.",
            SQLITE_NOTADB => $"{file} is not a SQLite database: move it away or put back a backup.",
            SQLITE_CORRUPT => $"{file} is damaged: put back a backup.",
            SQLITE_FULL => $"There is no room to write {file}: free space on its disk.",
            SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => $"{file} cannot be written: give the bot's user the right to write it and its folder.",
            SQLITE_CANTOPEN => $"{file} cannot be opened: give the bot's user the right to read and write it and its folder.",
            SQLITE_IOERR => $"{file} cannot be read or written: check its disk.",
            _ => $"{file} refused a statement (SQLite error {failure.SqliteExtendedErrorCode}): this is a fault of the bot, please report it.",
        },
        failure);
}
