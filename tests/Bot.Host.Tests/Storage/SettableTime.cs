using NodaTime;

namespace Bot.Host.Tests.Storage;

/// <summary>A clock that stands where it is put.</summary>
internal sealed class SettableTime(Instant now) : TimeProvider
{
    public Instant Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
