using Bot.Core.Replies;

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

    /// <summary>Attach a page of the person's own words, as files.</summary>
    public sealed record Page(FilledSheet Sheet) : HostWork;

    /// <summary>Attach a picture of the person's check-ins, once there are two of them.</summary>
    /// <param name="Caption">What stands under it.</param>
    public sealed record Chart(RichText Caption) : HostWork;

    /// <summary>Erase the person: rows, writing and data key.</summary>
    /// <param name="Keep">What must outlive the erasure, told in the receipt; null for nothing.</param>
    public sealed record Erase(Tombstone? Keep) : HostWork;
}
