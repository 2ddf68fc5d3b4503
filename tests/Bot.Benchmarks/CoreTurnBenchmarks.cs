using BenchmarkDotNet.Attributes;
using Bot.Core;

namespace Bot.Benchmarks;

/// <summary>One turn of the core on real content, without reading, loading or saving. Target: 20 µs and 8 kB.</summary>
[MemoryDiagnoser]
public class CoreTurnBenchmarks
{
    private Coach coach = null!;
    private Journey writing = null!;
    private Journey rating = null!;
    private Input answer = null!;
    private Input press = null!;
    private Input menu = null!;

    [GlobalSetup]
    public void Play()
    {
        var playbook = Content.Load();
        coach = new Coach(playbook);
        writing = new Person(playbook).Opens("DC2").Journey;
        rating = new Person(playbook).Opens("AR2").Journey;
        answer = Person.Says("said-1", "We laughed a lot, and we never learnt to fight.");
        press = new Input.Pressed("pressed-1", rating.Offered[7].Token);
        menu = Person.Says("said-2", "/next");
    }

    [Benchmark(Description = "a text in an exercise")]
    public Turn Answer() => coach.Decide(writing, answer, Person.Now);

    [Benchmark(Description = "a press on a scale")]
    public Turn Press() => coach.Decide(rating, press, Person.Now);

    [Benchmark(Description = "a menu")]
    public Turn Menu() => coach.Decide(rating, menu, Person.Now);
}
