namespace Bot.Host.Storage.Sqlite;

/// <summary>A person as the store knows them.</summary>
/// <param name="Row">The row's number; never used twice.</param>
/// <param name="KeyId">The data key that all their records are sealed under.</param>
internal sealed record PersonRow(long Row, Guid KeyId);
