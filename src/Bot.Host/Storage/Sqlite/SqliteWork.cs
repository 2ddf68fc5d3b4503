namespace Bot.Host.Storage.Sqlite;

/// <summary>Something that waits for the writer.</summary>
internal abstract class SqliteWork
{
    /// <summary>Runs in its own savepoint; its result is kept back until the group is durable.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>Hands the result to the caller: the group is durable.</summary>
    public abstract void Complete();

    /// <summary>Hands a failure to the caller, unless it has one already: nothing of it was written.</summary>
    public abstract void Fail(Exception failure);

    /// <summary>Leaves it out when its caller has gone.</summary>
    /// <returns>True when it was left out.</returns>
    public abstract bool Abandoned();
}
