namespace Bot.Host.Content.Yaml;

/// <summary>One key of a mapping and its value.</summary>
internal sealed record YamlEntry(string Key, Place Place, YamlNode Value);
