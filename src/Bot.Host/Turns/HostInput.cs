namespace Bot.Host.Turns;

/// <summary>
/// Payloads that the host itself puts into the inbox, in a form that no platform sends: they begin with a zero byte.
/// </summary>
internal static class HostInput
{
    private static readonly byte[] LeftBytes = "\0left"u8.ToArray();

    /// <summary>The person cannot be reached any more: a message to them came back.</summary>
    public static ReadOnlyMemory<byte> Left => LeftBytes;

    /// <summary>True for <see cref="Left"/>.</summary>
    public static bool IsLeft(ReadOnlySpan<byte> payload) => payload.SequenceEqual(LeftBytes);
}
