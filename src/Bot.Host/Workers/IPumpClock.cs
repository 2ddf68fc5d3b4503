using NodaTime;

namespace Bot.Host.Workers;

/// <summary>A clock that a conversation in the terminal can wait on and move.</summary>
internal interface IPumpClock
{
    /// <summary>What everything else reads.</summary>
    TimeProvider Time { get; }

    /// <summary>Lets a moment pass.</summary>
    Task PauseAsync(Duration pause, CancellationToken cancellationToken);

    /// <summary>Sets the clock forward.</summary>
    void MoveTo(Instant instant);
}
