namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Something that happened, as the gateway told it.</summary>
/// <param name="Connection">The socket it came on.</param>
/// <param name="Sequence">Its place in the session.</param>
/// <param name="Type">Its name, such as <c>MESSAGE_CREATE</c>.</param>
/// <param name="Data">The raw JSON.</param>
/// <param name="SeenAt">When it reached us: a timestamp of the <see cref="TimeProvider"/>, whatever the clock says.</param>
internal sealed record GatewayDispatch(int Connection, long Sequence, string Type, ReadOnlyMemory<byte> Data, long SeenAt);
