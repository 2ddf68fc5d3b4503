using Bot.Core.Content;
using Bot.Host.Content;
using Bot.Tests.House;

namespace Bot.Benchmarks;

/// <summary>The real content.</summary>
internal static class Content
{
    /// <summary>Loads it from the repository.</summary>
    /// <exception cref="InvalidOperationException">It has faults: run <c>check</c>.</exception>
    public static Playbook Load() => PlaybookFolder.Load(Repository.PathOf("config")).Playbook
        ?? throw new InvalidOperationException("The content cannot be used: run check.");
}
