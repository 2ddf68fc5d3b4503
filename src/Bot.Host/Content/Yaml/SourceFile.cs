namespace Bot.Host.Content.Yaml;

/// <summary>The bytes of one file of the content.</summary>
/// <param name="Path">Relative to the content path, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record SourceFile(string Path, byte[] Bytes);
