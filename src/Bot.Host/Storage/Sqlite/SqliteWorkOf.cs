namespace Bot.Host.Storage.Sqlite;

/// <summary>Work with a result.</summary>
internal sealed class SqliteWorkOf<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) : SqliteWork
{
    // Continuations must never run on the writer's thread.
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    /// <summary>Ends when the group is durable.</summary>
    public Task<T> Done => done.Task;

    /// <inheritdoc/>
    public override void Run(SqliteSession session) => result = work(session);

    /// <inheritdoc/>
    public override void Complete() => done.SetResult(result!);

    /// <inheritdoc/>
    public override void Fail(Exception failure) => _ = done.TrySetException(failure);

    /// <inheritdoc/>
    public override bool Abandoned() => cancellationToken.IsCancellationRequested && done.TrySetCanceled(cancellationToken);
}
