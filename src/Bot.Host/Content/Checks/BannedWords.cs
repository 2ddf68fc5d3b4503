using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Host.Content.Checks;

/// <summary>Words that the coach never says, with the reason. They are English: so is all that it coaches in.</summary>
/// <param name="Hints">Parts of words without which nothing is found; most texts have none and are passed quickly.</param>
/// <param name="Pattern">What is found. Nothing in it repeats without a bound, so that no text makes it slow.</param>
/// <param name="Why">What the words do, to go on a sentence.</param>
internal sealed record BannedWords(SearchValues<string> Hints, Lazy<Regex> Pattern, string Why)
{
    private const RegexOptions Plainly =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    // "No guarantee" and "nobody can guarantee" say the opposite, and are welcome.
    private const string Guarantee =
        """
        \b guarantee (?<! \b ( no | not | never | without | (nobody|no \s one|nothing) \s can | cannot | \w{1,9} n['’]t )
                          \s{1,4} ( (a|any) \s{1,4} )? guarantee )
        | \b i \s promise \s you \s ( that \s )? ( they | he | she | you ) \b
        """;

    private const string WinBack =
        """
        \b ( win(ning)? | won | get(ting)? | got ) \s{1,4}
           ( him | her | them | your \s ex | your \s (girl|boy)friend | your \s partner | your \s love ) \s{1,4} back \b
        | \b get(ting)? \s ( your \s )? ex \s back \b
        """;

    // People only: an urge will come back, and it helps to know. "Whether they will" foretells nothing.
    private const string ComeBack =
        """
        (?<! \b (whether|if) \s{1,4} ) \b ( they | he | she | your \s ex | your \s partner | your \s love )
        ( \s{1,4} will | ['’]ll ) \s{1,4} ( ( surely | soon | one \s day ) \s{1,4} )?
        ( come \s{1,4} back | return \s to \s you | want \s you \s back | miss \s you ) \b
        """;

    private const string Odds =
        """
        [0-9] \s? ( % | per \s? cent \b )
        | \b chances \s{1,4} are \b
        | \b ( increase | improve | raise | better | boost )[sd]? \s{1,4} ( your | the ) \s{1,4} ( chances | odds ) \b
        | \b ( your | the ) \s{1,4} ( chances | odds ) \s{1,4} ( of | that | are ) \b
        | \b success \s rate \b
        """;

    private const string MakeThem =
        """
        \b make \s{1,4} ( him | her | them | your \s ex ) \s{1,4} ( miss | want | jealous | regret | come \s back | love ) \b
        """;

    // A letter may be "never meant to be sent": only the end of the thought is fate.
    private const string Fate =
        """
        \b soul [ -]? mates? \b
        | \b meant \s{1,4} to \s{1,4} be (?= \s{0,4} ( together \b | [.,!?;:…"”] | \z ) )
        | \b ( made | meant ) \s for \s each \s other \b
        | \b the \s one \s for \s you \b
        """;

    private const string Platitude =
        """
        \b everything \s{1,4} happens \s{1,4} for \s{1,4} a \s{1,4} reason \b
        | \b time \s heals \b
        | \b plenty \s (of|more) \s (other \s)? fish \b
        | \b grow \s fonder \b
        | \b only \s makes \s you \s stronger \b
        | \b never \s give \s up \s on \b
        """;

    private const string FalseLove =
        """
        \b i ( ['’]ve | \s have )? \s{1,4} missed \s{1,4} you \b
        | \b i \s love \s you \b
        | \b i ( ['’]m | \s am ) \s ( so \s )? proud \s of \s you \b
        """;

    private const string FalseTitle =
        """
        \b ( i \s am | i['’]m | as ) \s ( a | an | your | your \s own ) \s
           ( ( good | real | personal | trained | online | virtual ) \s )?
           ( therapist | counsell?or | psychologist | doctor | professional | friend ) \b
        """;

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<BannedWords> All =
    [
        new(Hint("guarantee", "promise"), Find(Guarantee), "promises what nobody can keep"),
        new(Hint("back"), Find(WinBack), "makes a prize of a person"),
        new(Hint("back", "return", "miss"), Find(ComeBack), "foretells what another person will do"),
        new(Hint("%", "cent", "chances", "odds", "success"), Find(Odds), "gives odds, and nobody knows any"),
        new(Hint("make"), Find(MakeThem), "is a trick on another person"),
        new(Hint("soul", "meant", "made", "the one"), Find(Fate), "claims to know fate"),
        new(Hint("reason", "heals", "fish", "fonder", "stronger", "give up"), Find(Platitude), "is a platitude that hurts"),
        new(Hint("missed", "love", "proud"), Find(FalseLove), "pretends that a program loves or misses"),
        new(Hint("therap", "counsel", "psycholog", "doctor", "profession", "friend"), Find(FalseTitle),
            "claims to be what a program is not"),
    ];

    // Interpreted on purpose: each looks at a few texts, once in a start, and compiling it would take longer than that.
    private static Lazy<Regex> Find(string pattern) => new(() => new Regex(pattern, Plainly, Regex.InfiniteMatchTimeout));

    private static SearchValues<string> Hint(params string[] parts) =>
        SearchValues.Create(parts, StringComparison.OrdinalIgnoreCase);
}
