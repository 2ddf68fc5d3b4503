namespace Bot.Core;

/// <summary>What a turn asks of the host beside saving and sending. A closed set.</summary>
public abstract record HostWork
{
    private HostWork()
    {
    }

    /// <summary>Nothing more.</summary>
    public static HostWork None { get; } = new Nothing();

    /// <summary>Nothing more.</summary>
    public sealed record Nothing : HostWork;

    /// <summary>Attach the person's data (machine-readable and for reading) to the last reply of the turn.</summary>
    public sealed record Export : HostWork;

    /// <summary>Erase the person: rows, writing and data key.</summary>
    /// <param name="Keep">What must outlive the erasure, told in the receipt; null for nothing.</param>
    public sealed record Erase(Tombstone? Keep) : HostWork;
}
