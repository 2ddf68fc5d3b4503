using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Host.Content.Checks;

/// <summary>Words that the coach never says, with the reason. They are English: so is all that it coaches in.</summary>
/// <param name="Pattern">What is found.</param>
/// <param name="Why">What the words do, to go on a sentence.</param>
internal sealed partial record BannedWords(Regex Pattern, string Why)
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Milliseconds. Nothing in the patterns repeats without a bound, so this is never reached; the analyser asks for it.
    private const int Patience = 10_000;

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<BannedWords> All =
    [
        new(Guarantee(), "promises what nobody can keep"),
        new(WinBack(), "makes a prize of a person"),
        new(ComeBack(), "foretells what another person will do"),
        new(Odds(), "gives odds, and nobody knows any"),
        new(MakeThem(), "is a trick on another person"),
        new(Fate(), "claims to know fate"),
        new(Platitude(), "is a platitude that hurts"),
        new(FalseLove(), "pretends that a program loves or misses"),
        new(FalseTitle(), "claims a profession that a program has not"),
    ];

    /// <summary>"No guarantee" and "nobody can guarantee" say the opposite, and are welcome.</summary>
    [GeneratedRegex(@"(?<!\b(no|not|never|without|nobody can|no one can|nothing can|cannot|n['’]t)\s{1,4}((a|any)\s{1,4})?)\bguarantee|\bi promise you (that )?(they|he|she|you)\b", Plainly, Patience)]
    private static partial Regex Guarantee();

    [GeneratedRegex(@"\b(win|winning|won|get|getting|got)\s{1,4}(him|her|them|your ex|your (girl|boy)friend|your partner|your love|it all)\s{1,4}back\b|\bget(ting)? (your )?ex back\b", Plainly, Patience)]
    private static partial Regex WinBack();

    /// <summary>People only: an urge will come back, and it helps to know. "Whether they will" foretells nothing.</summary>
    [GeneratedRegex(@"(?<!\b(whether|if)\s{1,4})\b(they|he|she|your ex|your partner|your love)(\s{1,4}will|['’]ll)\s{1,4}(surely |soon |one day )?(come back|return to you|want you back|miss you)\b", Plainly, Patience)]
    private static partial Regex ComeBack();

    [GeneratedRegex(@"\b[0-9]+([.,][0-9]+)?\s?(%|per ?cent\b)|\bchances are\b|\b(increase|improve|raise|better|boost) (your|the) (chances|odds)\b|\b(your|the) (chances|odds) (of|that|are)\b|\bsuccess rate\b", Plainly, Patience)]
    private static partial Regex Odds();

    [GeneratedRegex(@"\bmake (him|her|them|your ex) (miss|want|jealous|regret|come back|love)\b", Plainly, Patience)]
    private static partial Regex MakeThem();

    /// <summary>A letter may be "never meant to be sent": only the end of the thought is fate.</summary>
    [GeneratedRegex(@"\bsoul ?-?mates?\b|\bmeant to be(?=\s*(together\b|[.,!?;:…]|\z))|\bmade for each other\b|\bthe one for you\b|\bmeant for each other\b", Plainly, Patience)]
    private static partial Regex Fate();

    [GeneratedRegex(@"\beverything happens for a reason\b|\btime heals\b|\bplenty (of|more) (other )?fish\b|\bgrow fonder\b|\bonly makes you stronger\b|\bnever give up on\b", Plainly, Patience)]
    private static partial Regex Platitude();

    [GeneratedRegex(@"\bi(['’]ve| have)? missed you\b|\bi love you\b|\bi(['’]m| am) (so )?proud of you\b", Plainly, Patience)]
    private static partial Regex FalseLove();

    [GeneratedRegex(@"\b(i am|i['’]m|as) (a|an|your|your own) ((good|real|personal|trained|online|virtual) )?(therapist|counsell?or|psychologist|doctor|professional|friend)\b|\bthis is (a )?therapy\b", Plainly, Patience)]
    private static partial Regex FalseTitle();
}
