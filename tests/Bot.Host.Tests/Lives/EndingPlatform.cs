using Bot.Host.Ports;

namespace Bot.Host.Tests.Lives;

/// <summary>A platform under whose sender the whole process ends when it dies.</summary>
internal sealed class EndingPlatform(IChatPlatform platform, CancellationTokenSource ends) : IChatPlatform
{
    public string Name => platform.Name;

    public Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken) => platform.ReceiveAsync(store, cancellationToken);

    public Received Decode(ReadOnlySpan<byte> payload) => platform.Decode(payload);

    public async Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        try
        {
            return await platform.SendAsync(message, cancellationToken);
        }
        catch (Killed)
        {
            await ends.CancelAsync();
            throw;
        }
    }
}
