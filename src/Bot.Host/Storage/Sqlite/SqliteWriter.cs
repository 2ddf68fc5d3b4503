using System.Collections.Concurrent;
using Bot.Host.Ports;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// The one writer: a thread with the one writing connection. It takes what waits, runs each piece in a savepoint of its
/// own, commits once at full durability, and only then answers. A thread of its own, because it spends most of its time
/// waiting for the disk and would starve the thread pool of a small machine.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteSession session;
    private readonly SqliteKeyVault keys;
    private readonly string file;
    private readonly int groupSize;
    private readonly BlockingCollection<SqliteWork> waiting = [];
    private readonly Thread thread;

    /// <summary>Starts the thread; owns the session from here.</summary>
    public SqliteWriter(SqliteSession session, SqliteKeyVault keys, string file, int groupSize)
    {
        (this.session, this.keys, this.file, this.groupSize) = (session, keys, file, groupSize);
        thread = new Thread(Loop) { IsBackground = true, Name = "sqlite writer" };
        thread.Start();
    }

    /// <summary>Runs <paramref name="work"/> in a group. Cancelling helps only until it has begun.</summary>
    /// <returns>Its result, once it is durable.</returns>
    /// <exception cref="StorageException">Nothing of it was written.</exception>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        var item = new SqliteWorkOf<T>(work, cancellationToken);
        try
        {
            waiting.Add(item, CancellationToken.None);
        }
        catch (InvalidOperationException e)
        {
            throw new StorageException($"{file} is closed: the bot is stopping.", e);
        }

        return item.Done;
    }

    /// <summary>Finishes what waits, and closes.</summary>
    public void Dispose()
    {
        if (waiting.IsAddingCompleted)
        {
            return;
        }

        waiting.CompleteAdding();
        thread.Join();
        session.Dispose();
        waiting.Dispose();
    }

    private void Loop()
    {
        var group = new List<SqliteWork>(groupSize);
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < groupSize && waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            Commit(group.FindAll(work => !work.Abandoned()));
            group.Clear();
        }
    }

#pragma warning disable CA1031 // Whatever goes wrong belongs to the callers; the loop must go on for those who come next.
    private void Commit(List<SqliteWork> group)
    {
        List<SqliteWork> ran;
        try
        {
            session.Execute("BEGIN IMMEDIATE");
            ran = group.FindAll(Ran);
            keys.BeforeCommit(session);
            session.Execute("COMMIT");
        }
        catch (Exception failure)
        {
            GiveUp(group, Explain(failure));
            return;
        }

        keys.AfterCommit();
        ran.ForEach(work => work.Complete());
    }

    private bool Ran(SqliteWork work)
    {
        session.Execute("SAVEPOINT one");
        var mark = keys.Mark();
        try
        {
            work.Run(session);
            session.Execute("RELEASE one");
            return true;
        }
        catch (Exception failure) when (session.InTransaction)
        {
            session.Execute("ROLLBACK TO one");
            session.Execute("RELEASE one");
            keys.RollBackTo(mark);
            work.Fail(Explain(failure));
            return false;
        }
    }

    private void GiveUp(List<SqliteWork> group, Exception failure)
    {
        // Each for itself: a group that stays open on one side would break the next one.
        foreach (var undo in (Action[])[RollBack, keys.RollBack])
        {
            try
            {
                undo();
            }
            catch (Exception second)
            {
                failure = new AggregateException(failure, second);
            }
        }

        group.ForEach(work => work.Fail(failure));
    }

    private void RollBack()
    {
        if (session.InTransaction)
        {
            session.Execute("ROLLBACK");
        }
    }
#pragma warning restore CA1031

    private Exception Explain(Exception failure) =>
        failure is SqliteException sqlite ? SqliteFailure.Explain(sqlite, file) : failure;
}
