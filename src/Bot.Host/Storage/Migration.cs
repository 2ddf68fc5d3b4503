namespace Bot.Host.Storage;

/// <summary>One numbered step of a schema.</summary>
/// <param name="Number">1 for the first; the version the schema has once it ran.</param>
/// <param name="Name">Its file's name, for messages.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(int Number, string Name, string Sql);
