using Microsoft.Extensions.Options;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Checks <see cref="SqliteOptions"/> without reflection.</summary>
[OptionsValidator]
internal sealed partial class SqliteOptionsValidator : IValidateOptions<SqliteOptions>;
