using System.Globalization;
using System.Reflection;
using Bot.Host.Ports;

namespace Bot.Host.Storage;

/// <summary>
/// The ordered steps of one schema, embedded as <c>NNN_name.sql</c>. The engine's own room runs them inside the
/// transaction that also records the version, so that a step is whole or absent.
/// </summary>
internal sealed class MigrationRunner
{
    private readonly IReadOnlyList<Migration> all;

    /// <param name="folder">The folder of the scripts as a resource prefix, such as <c>Storage.Sqlite.Migrations</c>.</param>
    public MigrationRunner(string folder)
    {
        var assembly = typeof(MigrationRunner).Assembly;
        var prefix = $"Bot.Host.{folder}.";
        all = [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, name[prefix.Length..]))];
        if (all.Count == 0 || all.Select((step, index) => step.Number != index + 1).Any(gap => gap))
        {
            throw new InvalidOperationException($"The migrations in {folder} must be numbered 001, 002, … without a gap.");
        }
    }

    /// <summary>The version this program brings a schema to.</summary>
    public int Newest => all[^1].Number;

    /// <summary>Runs what a schema of version <paramref name="current"/> lacks, in order.</summary>
    /// <param name="current">0 for an empty database.</param>
    /// <param name="where">Names the database in messages.</param>
    /// <param name="apply">Runs one step; the caller holds the transaction.</param>
    /// <returns>How many steps ran.</returns>
    /// <exception cref="StorageException">A newer program wrote this database.</exception>
    public int Run(int current, string where, Action<Migration> apply)
    {
        Check(current, where);
        foreach (var step in all.Skip(current))
        {
            apply(step);
        }

        return Newest - current;
    }

    /// <exception cref="StorageException">A newer program wrote this database.</exception>
    public void Check(int current, string where)
    {
        if (current > Newest)
        {
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"{where} was written by a newer version of this bot (schema {current}, this one knows {Newest}): run that version, or put back a backup."));
        }
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The migration {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        var number = int.Parse(name.AsSpan(0, name.IndexOf('_', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        return new Migration(number, name, reader.ReadToEnd());
    }
}
