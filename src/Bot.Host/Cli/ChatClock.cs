using Bot.Host.Turns;
using Bot.Host.Workers;
using NodaTime;

namespace Bot.Host.Cli;

/// <summary>
/// The clock of a conversation in the terminal. With a start of its own it stands still between moves, so that the same
/// lines give the same conversation; otherwise it is the real clock, plus what was waited.
/// </summary>
internal sealed class ChatClock(Instant? start) : TimeProvider, IPumpClock
{
    private Instant? standing = start;
    private Duration ahead = Duration.Zero;

    /// <inheritdoc/>
    public TimeProvider Time => this;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => (standing ?? (System.Now() + ahead)).ToDateTimeOffset();

    /// <inheritdoc/>
    public Task PauseAsync(Duration pause, CancellationToken cancellationToken)
    {
        if (standing is null)
        {
            return Task.Delay(pause.ToTimeSpan(), System, cancellationToken);
        }

        standing += pause;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void MoveTo(Instant instant)
    {
        if (standing is null)
        {
            ahead = Duration.Max(ahead, instant - System.Now());
        }
        else
        {
            standing = instant;
        }
    }
}
