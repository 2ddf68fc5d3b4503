namespace Bot.Core;

/// <summary>The kinds of history lines.</summary>
public enum EntryKind
{
    /// <summary>An answer to a prompt of an exercise.</summary>
    Answer,

    /// <summary>A page of the journal, outside every exercise.</summary>
    Journal,

    /// <summary>A letter put into the vault, or what became of it.</summary>
    Vault,

    /// <summary>A check-in.</summary>
    CheckIn,

    /// <summary>A stage was entered.</summary>
    Stage,

    /// <summary>A lock, contact level or overlay changed.</summary>
    Lock,

    /// <summary>An event T1 to T19 was told.</summary>
    Event,

    /// <summary>A safety card was shown: level and what was shown, never text (safety.md, 5).</summary>
    Safety,
}
