using BenchmarkDotNet.Attributes;
using Bot.Core.Content;
using Bot.Core.Understanding;

namespace Bot.Benchmarks;

/// <summary>Looking for danger and intent in a text, as is done before every turn. Target: 200 µs for a whole reading.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const string Short = "we broke up on sunday and i keep looking at my phone";

    private static readonly string Long = string.Concat(Enumerable.Repeat(Short + ", and then i went for a walk. ", 20));

    private Playbook playbook = null!;

    [GlobalSetup]
    public void Load() => playbook = Content.Load();

    [Benchmark(Description = "danger, one line")]
    public RiskFinding Danger() => playbook.Risk.Screen(Short);

    [Benchmark(Description = "danger, a page")]
    public RiskFinding DangerInAPage() => playbook.Risk.Screen(Long);

    [Benchmark(Description = "intent, one line")]
    public Intent Wanted() => playbook.Intents.Read(Short);
}
