using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>All that was read, before it is checked and built: the content, and where each piece of it stands.</summary>
internal sealed class PlaybookDraft
{
    private readonly Dictionary<object, Place> places = new(ReferenceEqualityComparer.Instance);

    public PlaybookDraft(Findings findings) => Findings = findings;

    public Findings Findings { get; }

    /// <summary>Everything that somebody will read.</summary>
    public List<Text> Texts { get; } = [];

    /// <summary>Everything that names something else.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Every line under <c>when:</c>.</summary>
    public List<PlacedCondition> Conditions { get; } = [];

    public Rules Rules { get; set; } = new();

    public Dictionary<Stage, StageText> Stages { get; } = [];

    /// <summary>By code, in the order of the content.</summary>
    public OrderedDictionary<string, Exercise> Exercises { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, TopicCard> Topics { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, Phrase> Phrases { get; } = new(StringComparer.Ordinal);

    /// <summary>By language, then by key.</summary>
    public SortedDictionary<string, OrderedDictionary<string, Phrase>> Safety { get; } = new(StringComparer.Ordinal);

    /// <summary>By their words.</summary>
    public OrderedDictionary<string, NudgeText> Nudges { get; } = new(StringComparer.Ordinal);

    /// <summary>IANA zones by the names of cities and countries.</summary>
    public Dictionary<string, string> Cities { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, CommandText> Commands { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, AdviceItem> Advice { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, HelpLine> HelpLines { get; } = new(StringComparer.Ordinal);

    /// <summary>The files that say what danger and intents look like.</summary>
    public List<YamlFile> Patterns { get; } = [];

    /// <summary>Remembers where a piece stands.</summary>
    public T Placed<T>(T piece, Place place)
        where T : class
    {
        places[piece] = place;
        return piece;
    }

    /// <summary>Where a piece stands.</summary>
    public Place PlaceOf(object piece) => places.TryGetValue(piece, out var place) ? place : new Place("content", 0);

    /// <summary>Adds a piece under its id; a second one of that id is a finding.</summary>
    public void Add<T>(OrderedDictionary<string, T> into, string id, T piece, Place place)
        where T : class
    {
        if (id.Length == 0)
        {
            return;
        }

        if (into.TryGetValue(id, out var first))
        {
            var (file, line) = PlaceOf(first);
            Findings.Spoil(place, IssueRule.DuplicateId, $"'{id}' stands in {file}:{line} already; keep one.");
            return;
        }

        into.Add(id, Placed(piece, place));
    }
}
