namespace Bot.Host.Ports;

/// <summary>What became of a commit.</summary>
internal enum CommitResult
{
    /// <summary>All of it is durable.</summary>
    Committed,

    /// <summary>The journey was changed meanwhile, or the lease was lost: nothing was written; take the turn again.</summary>
    Stale,

    /// <summary>The input was done already: nothing was written, nothing is to do.</summary>
    Done,
}
