namespace Bot.Host.Cli;

/// <summary>What can be done in a golden conversation.</summary>
internal enum GoldenKind
{
    /// <summary>A text is said.</summary>
    Say,

    /// <summary>A choice of the newest message is pressed.</summary>
    Press,

    /// <summary>Time passes.</summary>
    Wait,
}
