namespace Bot.Host.Content.Yaml;

/// <summary>Where something stands in the content.</summary>
/// <param name="File">Relative to the content path, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
internal readonly record struct Place(string File, int Line);
