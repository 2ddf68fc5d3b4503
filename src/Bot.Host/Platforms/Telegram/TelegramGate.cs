using System.Globalization;
using Bot.Host.Limits;
using NodaTime;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// The gate with Telegram's rates, a little below them: thirty messages a second to all, one a second to a chat with a
/// short burst. What Telegram itself asks us to wait is kept to even where the rates are switched off.
/// </summary>
internal sealed class TelegramGate(TelegramOptions options, TimeProvider time) : IDisposable
{
    private static readonly GatePolicy Policy = new(new Rate(28, 28), new Rate(1, 3));
    private static readonly GatePolicy Open = new(new Rate(1_000_000, 1_000_000), PerChat: null);
    private readonly SendGate gate = new(options.RateLimit.Enabled ? Policy : Open, time);

    /// <summary>Waits until a call may be made.</summary>
    /// <param name="chat">Where it goes; null where only the overall rate counts.</param>
    /// <param name="isProactive">True for what nobody waits for.</param>
    /// <param name="cancellationToken">Leaves the gate.</param>
    public Task EnterAsync(long? chat, bool isProactive, CancellationToken cancellationToken) =>
        gate.EnterAsync(chat?.ToString(CultureInfo.InvariantCulture), isProactive, cancellationToken);

    /// <summary>The whole bot waits.</summary>
    public void Pause(Duration wait) => gate.Pause(wait.ToTimeSpan());

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();
}
