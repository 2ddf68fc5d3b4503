namespace Bot.Host.Storage.Encryption;

/// <summary>What a sealed record is; part of its associated data. The numbers are stored: never reuse one.</summary>
internal enum RecordKind
{
    /// <summary>Proves that a master key is the right one.</summary>
    KeyCheck = 1,

    /// <summary>The key of the look-up hashes.</summary>
    LookupKey = 2,

    /// <summary>A person's data key.</summary>
    DataKey = 3,

    /// <summary>A person's id on the platform.</summary>
    NativeId = 16,

    /// <summary>A journey.</summary>
    Journey = 17,

    /// <summary>A line of history.</summary>
    Entry = 18,

    /// <summary>A waiting input with its external id.</summary>
    Input = 19,

    /// <summary>A nudge.</summary>
    Nudge = 20,

    /// <summary>A message to send.</summary>
    Reply = 21,

    /// <summary>What a platform needs to answer the input that a message answers.</summary>
    Origin = 22,
}
