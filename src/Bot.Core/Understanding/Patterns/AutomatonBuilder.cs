namespace Bot.Core.Understanding.Patterns;

/// <summary>Numbers the places of a pattern and works out which may follow which (Glushkov's construction).</summary>
internal sealed class AutomatonBuilder
{
    private readonly VocabularyBuilder vocabulary;
    private readonly List<int> sets = [];
    private readonly List<UInt128> follow = [];

    private AutomatonBuilder(VocabularyBuilder vocabulary) => this.vocabulary = vocabulary;

    /// <summary>Makes a pattern ready to run.</summary>
    internal static Automaton Build(PatternNode node, VocabularyBuilder vocabulary)
    {
        var builder = new AutomatonBuilder(vocabulary);
        var whole = builder.Add(node);
        return new Automaton([.. builder.sets], [.. builder.follow], whole.First, whole.Last);
    }

    private Piece Add(PatternNode node) => node switch
    {
        PatternNode.Words words => Place(vocabulary.SetOf(words.Any)),
        PatternNode.Gap gap => Gap(gap.Most, gap.IsWide ? Automaton.Anything : Automaton.AnyWord),
        PatternNode.Maybe maybe => Add(maybe.Item) with { MayBeEmpty = true },
        PatternNode.Sequence sequence => sequence.Items.Aggregate(Piece.Empty, (before, item) => Join(before, Add(item))),
        PatternNode.Either either => either.Items.Select(Add).Aggregate(Piece.Either),
        _ => throw new InvalidOperationException("An unknown kind of pattern."),
    };

    private Piece Place(int set)
    {
        var bit = UInt128.One << sets.Count;
        sets.Add(set);
        follow.Add(UInt128.Zero);
        return new Piece(bit, bit, MayBeEmpty: false);
    }

    private Piece Gap(int most, int set)
    {
        var gap = Piece.Empty;
        for (var count = 0; count < most; count++)
        {
            gap = Join(gap, Place(set) with { MayBeEmpty = true });
        }

        return gap;
    }

    private Piece Join(Piece before, Piece after)
    {
        for (var place = 0; place < sets.Count; place++)
        {
            if ((before.Last & (UInt128.One << place)) != UInt128.Zero)
            {
                follow[place] |= after.First;
            }
        }

        return new Piece(
            before.MayBeEmpty ? before.First | after.First : before.First,
            after.MayBeEmpty ? before.Last | after.Last : after.Last,
            before.MayBeEmpty && after.MayBeEmpty);
    }

    private readonly record struct Piece(UInt128 First, UInt128 Last, bool MayBeEmpty)
    {
        internal static Piece Empty { get; } = new(UInt128.Zero, UInt128.Zero, MayBeEmpty: true);

        internal static Piece Either(Piece one, Piece other) =>
            new(one.First | other.First, one.Last | other.Last, one.MayBeEmpty || other.MayBeEmpty);
    }
}
