using System.Text;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Fakes;

/// <summary>A platform of plain texts that writes down what it is given to send.</summary>
internal sealed class RecordingPlatform : IChatPlatform
{
    private readonly Queue<Func<SendResult>> results = new();

    public string Name => "recording";

    public List<Outgoing> Sent { get; } = [];

    /// <summary>What the next attempts answer; after them, all is sent.</summary>
    public RecordingPlatform Then(Func<SendResult> result)
    {
        results.Enqueue(result);
        return this;
    }

    /// <summary>What receiving does.</summary>
    public Func<Task> Receiving { get; set; } = () => Task.CompletedTask;

    public Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken) => Receiving();

    public Received Decode(ReadOnlySpan<byte> payload) =>
        payload is [0xFF, ..] ? throw new FormatException("No text.") : Said(Encoding.UTF8.GetString(payload));

    /// <summary>A text that begins with # was said where others are.</summary>
    private static Received.Text Said(string text) => new(text)
    {
        Origin = "origin of " + text,
        Place = text.StartsWith('#') ? Place.Public : Place.Direct,
    };

    public Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        Sent.Add(message);
        return Task.FromResult(results.TryDequeue(out var result) ? result() : new SendResult.Sent());
    }
}
