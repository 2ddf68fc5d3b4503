using System.Globalization;
using Bot.Host.Ports;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Knows our databases from those of others, and brings ours to the newest schema.</summary>
/// <param name="mark">The <c>application_id</c> that our files carry.</param>
/// <param name="migrations">The steps.</param>
internal sealed class SqliteSchema(int mark, MigrationRunner migrations)
{
    /// <summary>Of the data file.</summary>
    public static SqliteSchema Data { get; } = new(0x52434231, new MigrationRunner("Storage.Sqlite.Migrations"));

    /// <summary>Of the key file.</summary>
    public static SqliteSchema Keys { get; } = new(0x5243424B, new MigrationRunner("Storage.Sqlite.KeyMigrations"));

    /// <summary>Refuses a file that is not ours or is newer than this program; changes nothing.</summary>
    /// <returns>The version it has; 0 for an empty file.</returns>
    /// <exception cref="StorageException">It is foreign or newer.</exception>
    public int Check(SqliteSession session, string file)
    {
        var found = Number(session, "PRAGMA application_id");
        var version = Number(session, "PRAGMA user_version");
        var empty = Number(session, "SELECT count(*) FROM sqlite_schema") == 0;
        if (found != mark && (found != 0 || version != 0 || !empty))
        {
            throw new StorageException($"{file} belongs to another program: move it away, or set another path.");
        }

        migrations.Check((int)version, file);
        return (int)version;
    }

    /// <summary>Runs what is missing, in one transaction.</summary>
    /// <returns>How many steps ran.</returns>
    /// <exception cref="StorageException">It is foreign or newer.</exception>
    public int Migrate(SqliteSession session, string file)
    {
        var current = Check(session, file);
        if (current == migrations.Newest)
        {
            return 0;
        }

        session.Script("BEGIN IMMEDIATE");
        try
        {
            var ran = migrations.Run(current, file, step => session.Script(step.Sql));
            session.Script(string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {mark}; PRAGMA user_version = {migrations.Newest}; COMMIT"));
            return ran;
        }
        catch when (session.InTransaction)
        {
            session.Script("ROLLBACK");
            throw;
        }
    }

    /// <exception cref="StorageException">An older program wrote it, and it is opened for reading only.</exception>
    public void RequireNewest(SqliteSession session, string file)
    {
        if (Check(session, file) != migrations.Newest)
        {
            throw new StorageException($"{file} was written by an older version of this bot: run migrate first.");
        }
    }

    private static long Number(SqliteSession session, string sql) => session.One(sql, row => row.GetInt64(0));
}
