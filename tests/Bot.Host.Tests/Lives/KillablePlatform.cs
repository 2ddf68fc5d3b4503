using System.Text;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Lives;

/// <summary>
/// A platform that writes down what reached people. Its sender dies now and then, before a message is out or right after it;
/// a text that begins with ! is a press.
/// </summary>
internal sealed class KillablePlatform(Func<bool> dies) : IChatPlatform
{
    public string Name => "recording";

    /// <summary>What reached people, in order.</summary>
    public List<Outgoing> Arrived { get; } = [];

    public Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken) => Task.CompletedTask;

    public Received Decode(ReadOnlySpan<byte> payload)
    {
        var words = Encoding.UTF8.GetString(payload);
        return words.StartsWith('!') ? new Received.Press(words[1..]) : new Received.Text(words);
    }

    public Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (dies())
        {
            throw new Killed();
        }

        lock (Arrived)
        {
            Arrived.Add(message);
        }

        return dies() ? throw new Killed() : Task.FromResult<SendResult>(new SendResult.Sent());
    }
}
