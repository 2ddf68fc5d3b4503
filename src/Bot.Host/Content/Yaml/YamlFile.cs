namespace Bot.Host.Content.Yaml;

/// <summary>A file that could be read as YAML.</summary>
/// <param name="Path">Relative to the content path, with forward slashes.</param>
/// <param name="Root">What is in it.</param>
internal sealed record YamlFile(string Path, YamlNode Root);
