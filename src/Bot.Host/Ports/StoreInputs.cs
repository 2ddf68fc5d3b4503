namespace Bot.Host.Ports;

/// <summary>Stores inputs durably, in order, before the platform is told that we have them.</summary>
internal delegate Task StoreInputs(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken);
