namespace Bot.Host.Ports;

/// <summary>
/// A place where people talk to us. Narrow on purpose: a client of any kind fits behind it, and one conformance
/// suite holds for all. Protocol acknowledgements are the platform's own business.
/// </summary>
internal interface IChatPlatform
{
    /// <summary>Lower-case name; the first part of every <see cref="Core.PersonId"/> from here.</summary>
    string Name { get; }

    /// <summary>Receives until cancelled or until the platform has no more to say.</summary>
    /// <param name="store">
    /// Stores inputs durably, in order; the platform is told that we have them only after this has returned.
    /// </param>
    /// <param name="cancellationToken">Stops receiving.</param>
    Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken);

    /// <summary>Reads what was stored. Pure.</summary>
    /// <exception cref="FormatException">The payload cannot be understood; the input is set aside.</exception>
    Received Decode(ReadOnlySpan<byte> payload);

    /// <summary>Sends one message.</summary>
    Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken);
}
