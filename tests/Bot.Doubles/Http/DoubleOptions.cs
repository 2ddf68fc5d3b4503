namespace Bot.Doubles.Http;

/// <summary>What every double can be told when it starts.</summary>
public sealed record DoubleOptions
{
    /// <summary>The clock of the double: virtual unless told otherwise; <see cref="TimeProvider.System"/> for load runs and for strangers.</summary>
    public TimeProvider Clock { get; init; } = new VirtualClock();

    /// <summary>The port of the loopback address; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether each request is kept in memory; off for long load runs.</summary>
    public bool KeepRequests { get; init; } = true;

    /// <summary>
    /// A folder that gets the requests of our own bot as lines of JSON, for a second opinion by another validator;
    /// null for none. The environment names it for whole runs of the tests.
    /// </summary>
    public string? TrafficFolder { get; init; } = Environment.GetEnvironmentVariable("BOT_TRAFFIC");

    /// <summary>The folder of the platforms' official schemas, or null for hand-written rules alone.</summary>
    public string? SpecFolder { get; init; } = Schema.SpecFolder.Find();

    /// <summary>Whether disposing the double throws when our bot broke a rule; off where another process asks for the violations.</summary>
    public bool ThrowOnViolations { get; init; } = true;
}
