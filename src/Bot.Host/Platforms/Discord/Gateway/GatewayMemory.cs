using System.Text.Json;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>
/// What a restart must not forget: how many identifies were sent, the sessions that can be resumed, the commands that are
/// registered. Kept in a small file; a lost file costs a session, never an input that was stored.
/// </summary>
internal sealed class GatewayMemory(string? path, TimeProvider time)
{
    /// <summary>A sequence that is a little old only makes the gateway say things twice, so it is not written each time.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly KeptGateway kept = Read(path);
    private IdentifyBudget? budget;
    private long writtenAt;
    private bool dirty;

    /// <summary>The session that a shard can resume; null when a new one has to begin.</summary>
    public GatewaySession? SessionOf(GatewayShard shard)
    {
        lock (gate)
        {
            return kept.Sessions.GetValueOrDefault(Key(shard));
        }
    }

    /// <summary>Keeps a shard's session, or forgets it.</summary>
    public void Keep(GatewayShard shard, GatewaySession? session)
    {
        lock (gate)
        {
            var known = kept.Sessions.GetValueOrDefault(Key(shard));
            if (session is null)
            {
                kept.Sessions.Remove(Key(shard));
            }
            else
            {
                kept.Sessions[Key(shard)] = session;
            }

            dirty = true;
            if (known?.Id != session?.Id || time.GetElapsedTime(writtenAt) >= Pace)
            {
                Write();
            }
        }
    }

    /// <summary>Takes over what Discord says of the identifies that are left.</summary>
    public void Learn(SessionStartLimit limit, Instant now)
    {
        lock (gate)
        {
            budget = Budget(now).Learn(limit, now);
        }
    }

    /// <summary>Asks for an identify, see <see cref="IdentifyBudget.Ask"/>.</summary>
    public Duration? Ask(GatewayShard shard, Instant now)
    {
        lock (gate)
        {
            (budget, var wait) = Budget(now).Ask(shard.Id, now);
            if (wait is null)
            {
                kept.Identifies = budget.Count.Sent;
                kept.Since = budget.Count.Since.ToUnixTimeSeconds();
                Write();
            }

            return wait;
        }
    }

    /// <summary>True when these commands are registered already.</summary>
    public bool HasCommands(string hash)
    {
        lock (gate)
        {
            return kept.Commands == hash;
        }
    }

    /// <summary>These commands are registered.</summary>
    public void KeepCommands(string hash)
    {
        lock (gate)
        {
            kept.Commands = hash;
            Write();
        }
    }

    /// <summary>Writes what was not written yet.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (dirty)
            {
                Write();
            }
        }
    }

    private static string Key(GatewayShard shard) => FormattableString.Invariant($"{shard.Id}/{shard.Count}");

    private static KeptGateway Read(string? path)
    {
        try
        {
            return path is not null && File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(path), KeptJson.Default.KeptGateway) ?? new KeptGateway()
                : new KeptGateway();
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return new KeptGateway();
        }
    }

    private IdentifyBudget Budget(Instant now) => budget ??= new IdentifyBudget(
        kept.Since is { } since ? new IdentifyCount(kept.Identifies, Instant.FromUnixTimeSeconds(since)) : new IdentifyCount(0, now));

    private void Write()
    {
        dirty = false;
        writtenAt = time.GetTimestamp();
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var fresh = path + ".new";
            File.WriteAllBytes(fresh, JsonSerializer.SerializeToUtf8Bytes(kept, KeptJson.Default.KeptGateway));
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Tried again with the next change; until then a restart begins a new session.
            dirty = true;
        }
    }
}
