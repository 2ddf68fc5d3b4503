namespace Bot.Doubles.Http;

/// <summary>Which requests will meet which fault: some the next time, some as long as it stands.</summary>
public sealed class FaultScript
{
    /// <summary>Stands for every operation.</summary>
    public const string Any = "*";

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Fault>> queued = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Fault> standing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The next requests of an operation meet this fault, once each.</summary>
    public void Next(string operation, Fault fault, int times = 1)
    {
        lock (gate)
        {
            if (!queued.TryGetValue(operation, out var faults))
            {
                queued[operation] = faults = new Queue<Fault>();
            }

            for (var time = 0; time < times; time++)
            {
                faults.Enqueue(fault);
            }
        }
    }

    /// <summary>All requests of an operation meet this fault until it is lifted.</summary>
    public void Always(string operation, Fault fault)
    {
        lock (gate)
        {
            standing[operation] = fault;
        }
    }

    /// <summary>Forgets what was planned for an operation.</summary>
    public void Lift(string operation)
    {
        lock (gate)
        {
            queued.Remove(operation);
            standing.Remove(operation);
        }
    }

    /// <summary>What this request meets, or null: then it is answered as it should be.</summary>
    public Fault? Take(string operation)
    {
        lock (gate)
        {
            return Queued(operation) ?? Queued(Any) ?? standing.GetValueOrDefault(operation) ?? standing.GetValueOrDefault(Any);
        }
    }

    private Fault? Queued(string operation) =>
        queued.TryGetValue(operation, out var faults) && faults.TryDequeue(out var fault) ? fault : null;
}
