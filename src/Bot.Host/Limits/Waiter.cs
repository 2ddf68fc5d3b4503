namespace Bot.Host.Limits;

/// <summary>A message that stands at the gate.</summary>
/// <param name="Chat">Where it goes; null where only the overall rate counts.</param>
internal sealed record Waiter(string? Chat)
{
    private readonly TaskCompletionSource passed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it may go.</summary>
    public Task Passed => passed.Task;

    /// <summary>Lets it go.</summary>
    /// <returns>False when it has left.</returns>
    public bool Pass() => passed.TrySetResult();

    /// <summary>It waits no longer.</summary>
    public void Leave(CancellationToken cancellationToken) => passed.TrySetCanceled(cancellationToken);
}
