using Bot.Core.Stages;

namespace Bot.Host.Cli.Lives;

/// <summary>The safety lock in a word, the one that content uses too.</summary>
internal static class LockNames
{
    /// <summary>The word of a lock.</summary>
    public static string Name(this SafetyLock safety) => safety switch
    {
        SafetyLock.HarmedByThem => "by_them",
        SafetyLock.HarmedThem => "by_me",
        SafetyLock.Both => "both",
        _ => "none",
    };
}
