using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// One prepared statement, and the row it stands on. Beneath the ADO.NET classes on purpose: a turn runs a dozen
/// statements on the one writing thread, and there their commands and readers cost more than the statements themselves.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 16).Select(index => $"${index}")];

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly int[] places;

    /// <summary>Prepares a statement with the values <c>$0</c>, <c>$1</c>, … of the number given.</summary>
    /// <exception cref="SqliteException">It cannot be prepared.</exception>
    public SqliteStatement(sqlite3 database, string sql, int values)
    {
        this.database = database;
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v3(database, sql, SQLITE_PREPARE_PERSISTENT, out statement), database);

        // SQLite numbers named values by where they first stand in the text.
        places = [.. Names.Take(values).Select(name => sqlite3_bind_parameter_index(statement, name))];
    }

    /// <summary>Sets the values in order.</summary>
    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            SqliteException.ThrowExceptionForRC(Bind(places[index], values[index]), database);
        }
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="SqliteException">The statement failed.</exception>
    public bool Step()
    {
        var code = sqlite3_step(statement);
        SqliteException.ThrowExceptionForRC(code is SQLITE_ROW or SQLITE_DONE ? SQLITE_OK : code, database);
        return code == SQLITE_ROW;
    }

    /// <summary>Makes it ready for its next use; a reading statement ends its view of the database here.</summary>
    public void Reset()
    {
        _ = sqlite3_reset(statement);
        _ = sqlite3_clear_bindings(statement);
    }

    /// <summary>Whether a column of the row is NULL.</summary>
    public bool IsNull(int column) => sqlite3_column_type(statement, column) == SQLITE_NULL;

    /// <summary>A whole number.</summary>
    public long GetInt64(int column) => sqlite3_column_int64(statement, column);

    /// <summary>A small whole number.</summary>
    public int GetInt32(int column) => sqlite3_column_int(statement, column);

    /// <summary>A truth value: not zero.</summary>
    public bool GetBoolean(int column) => sqlite3_column_int(statement, column) != 0;

    /// <summary>A text.</summary>
    public string GetString(int column) => sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>A copy of a blob.</summary>
    public byte[] GetBytes(int column) => sqlite3_column_blob(statement, column).ToArray();

    /// <summary>An id.</summary>
    public Guid GetGuid(int column) => new(sqlite3_column_blob(statement, column));

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => sqlite3_bind_null(statement, place),
        long number => sqlite3_bind_int64(statement, place, number),
        int number => sqlite3_bind_int64(statement, place, number),
        bool truth => sqlite3_bind_int64(statement, place, truth ? 1 : 0),
        string text => sqlite3_bind_text(statement, place, text),
        byte[] bytes => sqlite3_bind_blob(statement, place, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be stored.", nameof(value)),
    };
}
