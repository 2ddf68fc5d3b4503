using Bot.Host.Ports;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Prunes the SQLite store and lists what was not sent.</summary>
internal sealed class SqliteUpkeep(SqliteDatabase database, IOptions<SqliteOptions> options) : IStoreUpkeep
{
    // Small enough that a live turn hardly waits behind a step.
    private const int Step = 500;

    // Inputs set aside go too: their writing must not lie around unread for ever.
    private const string Inputs = """
        DELETE FROM input WHERE id IN (SELECT id FROM input WHERE ended_at IS NOT NULL AND ended_at <= $0 LIMIT $1)
        """;

    private const string Outcomes = "DELETE FROM outcome WHERE id IN (SELECT id FROM outcome WHERE ended_at <= $0 LIMIT $1)";

    private const string Tombstones = """
        DELETE FROM tombstone WHERE lookup IN (SELECT lookup FROM tombstone WHERE until <= $0 LIMIT $1)
        """;

    private const string SelectOutcomes = """
        SELECT outcome, reason, proactive, count(*) FROM outcome GROUP BY outcome, reason, proactive ORDER BY 1, 2, 3
        """;

    /// <inheritdoc/>
    public async Task<int> PruneAsync(Instant now, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        return await PruneAsync(Inputs, now - Duration.FromDays(settings.KeepDoneDays), cancellationToken)
            + await PruneAsync(Outcomes, now - Duration.FromDays(settings.KeepOutcomesDays), cancellationToken)
            + await PruneAsync(Tombstones, now, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<OutcomeCount>>(database.Readers.Read(session => session.Many(
            SelectOutcomes,
            row => new OutcomeCount((OutboxOutcome)row.GetInt32(0), row.GetString(1), row.GetBoolean(2), row.GetInt64(3)))));
    }

    private async Task<int> PruneAsync(string sql, Instant until, CancellationToken cancellationToken)
    {
        int total = 0, step;
        do
        {
            step = await database.Writer.RunAsync(session => session.Execute(sql, SqliteDatabase.Millis(until), Step), cancellationToken);
            total += step;
        }
        while (step == Step);

        return total;
    }
}
