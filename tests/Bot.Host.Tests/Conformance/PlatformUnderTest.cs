using Bot.Core;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Conformance;

/// <summary>A platform of any kind with one person on it.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Person">Who is there.</param>
/// <param name="Say">The person writes something.</param>
/// <param name="Shown">All that the person was shown so far, words and choices.</param>
/// <param name="UntilAsync">Waits, as the platform's clock has it, until something is so.</param>
/// <param name="End">Ends it.</param>
internal sealed record PlatformUnderTest(
    IChatPlatform Platform,
    PersonId Person,
    Func<string, Task> Say,
    Func<string> Shown,
    Func<Func<bool>, Task> UntilAsync,
    Func<ValueTask> End) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => End();
}
