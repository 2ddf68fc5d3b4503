using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// One connection with its statements prepared once and kept. For one user at a time. Statements are constants of
/// this room; their values are <c>$0</c>, <c>$1</c>, … in order.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 16).Select(index => $"${index}")];

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private SqliteSession(SqliteConnection connection) => this.connection = connection;

    /// <summary>Row number of the last insert.</summary>
    public long LastRow => sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>False when SQLite itself has given up the running transaction.</summary>
    public bool InTransaction => sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mode">Whether it may be made.</param>
    /// <param name="busySeconds">How long a statement waits for another process.</param>
    /// <param name="pragmas">What is set before use.</param>
    public static SqliteSession Open(string file, SqliteOpenMode mode, int busySeconds, string pragmas)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, ForeignKeys = true };
        var opened = new SqliteConnection(text.ToString());
        try
        {
            opened.Open();
            var session = new SqliteSession(opened);
            _ = sqlite3_busy_timeout(opened.Handle, busySeconds * 1000);
            if (pragmas.Length > 0)
            {
                session.Script(pragmas);
            }

            return session;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first row of a query; the default when there is none.</summary>
    public T? One<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Many<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Whether a query finds a row.</summary>
    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        return reader.Read();
    }

    /// <summary>Runs statements that are not kept: pragmas and migrations.</summary>
    public void Script(string sql)
    {
        using var command = Command(sql);
        _ = command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = Command(sql);
            for (var index = 0; index < values.Length; index++)
            {
                _ = command.Parameters.Add(new SqliteParameter { ParameterName = Names[index] });
            }

            commands.Add(sql, command);
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this room or one of its migrations; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
