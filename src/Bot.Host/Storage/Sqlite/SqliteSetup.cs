using Bot.Host.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Adds the SQLite store to a host.</summary>
internal static class SqliteSetup
{
    /// <summary>
    /// Adds the ports on SQLite. The store is opened when the first of them is asked for; a
    /// <see cref="StorageException"/> then says in one line why it cannot be.
    /// </summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services)
    {
        services.AddOptions<SqliteOptions>()
            .BindConfiguration(SqliteOptions.Section)
            .Configure<IConfiguration>((options, settings) => options.DataPath = settings["Data:Path"] ?? options.DataPath)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SqliteOptions>, SqliteOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => SqliteDatabase.Open(
            provider.GetRequiredService<IOptions<SqliteOptions>>().Value,
            provider.GetRequiredService<ILoggerFactory>()));
        return services
            .AddSingleton<IJourneyStore, SqliteStore>()
            .AddSingleton<IInbox, SqliteInbox>()
            .AddSingleton<INudgeQueue, SqliteNudgeQueue>()
            .AddSingleton<IOutbox, SqliteOutbox>()
            .AddSingleton<IStoreUpkeep, SqliteUpkeep>();
    }

    /// <summary>Opens the store for reading only, so that it can be read while a bot is writing to it.</summary>
    public static IServiceCollection OnlyReadSqliteStore(this IServiceCollection services) => services.Replace(
        ServiceDescriptor.Singleton(provider => SqliteDatabase.OpenForReading(
            provider.GetRequiredService<IOptions<SqliteOptions>>().Value,
            provider.GetRequiredService<ILoggerFactory>())));
}
