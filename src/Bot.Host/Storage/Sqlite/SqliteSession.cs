using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// One connection with its statements prepared once and kept. For one user at a time. Statements are constants of
/// this room; their values are <c>$0</c>, <c>$1</c>, … in order.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

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
            _ = sqlite3_busy_timeout(opened.Handle, busySeconds * 1000);
            var session = new SqliteSession(opened);
            session.Script(pragmas);
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
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Statement(sql, values.Length);
        try
        {
            statement.Bind(values);
            while (statement.Step())
            {
            }

            return sqlite3_changes(connection.Handle);
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The first row of a query; the default when there is none.</summary>
    public T? One<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Statement(sql, values.Length);
        try
        {
            statement.Bind(values);
            if (!statement.Step())
            {
                return default;
            }

            var row = read(statement);

            // To the end, or a statement that changes rows and returns them would not be finished.
            while (statement.Step())
            {
            }

            return row;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Many<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        var statement = Statement(sql, values.Length);
        try
        {
            statement.Bind(values);
            while (statement.Step())
            {
                rows.Add(read(statement));
            }

            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Whether a query finds a row.</summary>
    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Statement(sql, values.Length);
        try
        {
            statement.Bind(values);
            return statement.Step();
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs statements that are not kept: pragmas and migrations.</summary>
    public void Script(string sql) => SqliteException.ThrowExceptionForRC(sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        statements.Clear();
        connection.Dispose();
    }

    private SqliteStatement Statement(string sql, int values)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(connection.Handle!, sql, values);
            statements.Add(sql, statement);
        }

        return statement;
    }
}
