using BenchmarkDotNet.Attributes;
using Bot.Core.Content;
using Bot.Host.Search;
using Bot.Tests.House;

namespace Bot.Benchmarks;

/// <summary>Looking cards up, as for every text that is read. Target: 2 ms for the suggestions of one key.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks : IDisposable
{
    private Playbook playbook = null!;
    private SearchWords words = null!;
    private TopicSearch search = null!;

    [GlobalSetup]
    public void Load()
    {
        playbook = Content.Load();
        words = SearchWords.Read(Path.Combine(Repository.Root, "config", "content", "en", "search"));
        search = new TopicSearch(playbook.Topics.Values, words);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => search.Dispose();

    [Benchmark(Description = "suggest, two letters")]
    public int SuggestTwoLetters() => search.Suggest("tr", 25).Length;

    [Benchmark(Description = "suggest, half a question")]
    public int SuggestHalfAQuestion() => search.Suggest("why does he not ans", 25).Length;

    [Benchmark(Description = "lookup, one question")]
    public int Lookup() => search.Find("we keep having the same fight every weekend", 3).Length;

    [Benchmark(Description = "building the search")]
    public void Build()
    {
        using var built = new TopicSearch(playbook.Topics.Values, words);
    }
}
