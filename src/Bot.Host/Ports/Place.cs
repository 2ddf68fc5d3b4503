namespace Bot.Host.Ports;

/// <summary>Where something was said.</summary>
internal enum Place
{
    /// <summary>Between the person and us alone.</summary>
    Direct,

    /// <summary>
    /// Where others are. The answer is shown to the asker alone, knows nothing of their journey and changes nothing in it.
    /// </summary>
    Public,
}
