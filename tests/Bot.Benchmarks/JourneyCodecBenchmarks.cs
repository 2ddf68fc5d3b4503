using BenchmarkDotNet.Attributes;
using Bot.Core;
using Bot.Core.Saved;

namespace Bot.Benchmarks;

/// <summary>Saving and reading a journey, as every turn does once each.</summary>
[MemoryDiagnoser]
public class JourneyCodecBenchmarks
{
    private const string Version = "benchmark";

    private Journey journey = null!;
    private byte[] saved = [];

    /// <summary>How many answers the journey holds: the first evening, and a long way.</summary>
    [Params(5, 200)]
    public int Answers { get; set; }

    [GlobalSetup]
    public void Live()
    {
        journey = new Person(Content.Load()).Opens("AR2").WithYears(Answers).Journey;
        saved = JourneyCodec.Encode(journey, Version);
    }

    [Benchmark]
    public byte[] Save() => JourneyCodec.Encode(journey, Version);

    [Benchmark]
    public SavedJourney Read() => JourneyCodec.Decode(saved);
}
