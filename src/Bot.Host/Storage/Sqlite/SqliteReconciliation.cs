using Bot.Host.Ports;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// Brings data and keys together at start, after a crash between their commits or after one of them was put back from a
/// backup. Who was erased stays erased; what cannot be explained is not touched.
/// </summary>
internal sealed class SqliteReconciliation(SqliteSession data, SqliteKeyFile keyFile, string dataFile)
{
    /// <summary>Compares, and finishes erasures that only one side knows of.</summary>
    /// <exception cref="StorageException">Persons have no key here: the keys are older than the data.</exception>
    public void Run(SqliteKeyVault vault)
    {
        var counted = data.One("SELECT generation FROM store", row => row.GetInt64(0));
        var come = keyFile.Generation;
        if (counted == come && Count(data, "person") <= Count(keyFile.Session, "person_key WHERE wrapped IS NOT NULL"))
        {
            return;
        }

        var keys = keyFile.Session
            .Many("SELECT id, wrapped IS NULL FROM person_key", row => (Id: row.GetGuid(0), Erased: row.GetBoolean(1)))
            .ToDictionary(key => key.Id, key => key.Erased);
        var persons = data.Many("SELECT id, key_id FROM person", row => new PersonRow(row.GetInt64(0), row.GetGuid(1)));
        if (persons.Exists(person => !keys.ContainsKey(person.KeyId)))
        {
            throw keyFile.Lost(dataFile);
        }

        EraseAgain([.. persons.Where(person => keys[person.KeyId])], Math.Max(counted, come));

        // Keys without a person are erased only when the data is the newer side: older data may yet be put right.
        var living = persons.ConvertAll(person => person.KeyId).ToHashSet();
        var orphans = counted > come ? keys.Where(key => !key.Value && !living.Contains(key.Key)).Select(key => key.Key) : [];
        vault.Erase([.. orphans], Math.Max(counted, come));
    }

    private void EraseAgain(List<PersonRow> erased, long generation)
    {
        data.Execute("BEGIN IMMEDIATE");
        erased.ForEach(person => SqlitePeople.EraseRows(data, person.Row));
        data.Execute("UPDATE store SET generation = $0", generation);
        data.Execute("COMMIT");
    }

    private static long Count(SqliteSession session, string what) => session.One($"SELECT count(*) FROM {what}", row => row.GetInt64(0));
}
