namespace Bot.Host.Ports;

/// <summary>A person's data for export.</summary>
/// <param name="Journey">The saved journey; null when there is none.</param>
/// <param name="Entries">The history, oldest first.</param>
internal sealed record PersonData(ReadOnlyMemory<byte>? Journey, IReadOnlyList<ReadOnlyMemory<byte>> Entries);
