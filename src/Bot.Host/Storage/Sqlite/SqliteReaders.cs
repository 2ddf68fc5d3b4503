using System.Collections.Concurrent;
using Bot.Host.Ports;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Connections for reading beside the writer; each keeps its prepared statements and is lent to one at a time.</summary>
internal sealed class SqliteReaders(string file, int busySeconds) : IDisposable
{
    private const string Pragmas = "PRAGMA query_only = ON; PRAGMA cache_size = -4000";

    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool closed;

    /// <summary>Reads. Every statement sees what was committed before it.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        try
        {
            if (!idle.TryTake(out var session))
            {
                session = SqliteSession.Open(file, SqliteOpenMode.ReadWrite, busySeconds, Pragmas);
            }

            return Lend(session, read);
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, file);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private T Lend<T>(SqliteSession session, Func<SqliteSession, T> read)
    {
        try
        {
            return read(session);
        }
        finally
        {
            idle.Add(session);
            if (closed)
            {
                Dispose();
            }
        }
    }
}
