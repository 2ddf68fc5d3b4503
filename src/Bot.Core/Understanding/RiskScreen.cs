using System.Collections.Immutable;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>Looks for danger in a text, in all languages at once: crisis, harm in both directions, pursuit, minors.</summary>
public sealed class RiskScreen
{
    // One veiled sign costs a question; two of different kinds (a goodbye, being a burden) are taken at their word.
    private const int CuesThatAreStrong = 2;

    private readonly ImmutableArray<RiskRule> rules;
    private readonly ImmutableArray<string> signs;
    private readonly PhraseMatcher matcher;

    /// <summary>A screen that knows no danger.</summary>
    public RiskScreen()
        : this([])
    {
    }

    /// <summary>A screen that works from a lexicon.</summary>
    public RiskScreen(ImmutableArray<RiskRule> rules)
    {
        this.rules = rules;
        signs = [.. rules.Select(PatternSigns.Of)];
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Phrase)]);
    }

    /// <summary>The gravest danger in a text, the others behind it: strong before weak, and crisis before abuse before
    /// pursuit before minor (labels.md).</summary>
    public RiskFinding Screen(string text) => Weigh(Find(text));

    /// <summary>The rules that a text shows.</summary>
    internal ImmutableArray<PhraseMatch> Find(string text) => matcher.Find(text);

    /// <summary>Names what was found, for the learned models.</summary>
    internal IEnumerable<string> Signs(ImmutableArray<PhraseMatch> found) => found.Select(match => signs[match.Rule]);

    /// <summary>The gravest danger among rules that were found.</summary>
    internal RiskFinding Weigh(ImmutableArray<PhraseMatch> found) =>
        found.IsEmpty
            ? RiskFinding.None
            : found.GroupBy(match => rules[match.Rule].Finding.Label)
                .Select(group => Gather([.. group]))
                .OrderBy(finding => finding.Tier)
                .ThenByDescending(finding => finding.Label)
                .Aggregate((RiskFinding?)null, (lesser, finding) => finding with { Beside = lesser }) ?? RiskFinding.None;

    private RiskFinding Gather(ImmutableArray<PhraseMatch> matches)
    {
        var tier = matches.Max(match => rules[match.Rule].Finding.Tier);
        var telling = matches.Where(match => rules[match.Rule].Finding.Tier == tier).ToList();
        var findings = telling.ConvertAll(match => rules[match.Rule].Finding);
        var clearest = telling.MaxBy(match => match.Words);
        return rules[clearest.Rule].Finding with
        {
            Tier = Cues(matches) >= CuesThatAreStrong ? RiskTier.Strong : tier,
            Direction = Direction(findings),
            ThirdPerson = findings.TrueForAll(finding => finding.ThirdPerson),
            Imminent = findings.Exists(finding => finding.Imminent),
            ToOthers = findings.Exists(finding => finding.ToOthers),
            Violent = findings.Exists(finding => finding.Violent),
        };
    }

    private int Cues(ImmutableArray<PhraseMatch> matches) =>
        matches.Select(match => rules[match.Rule].Cue).Where(cue => cue.Length > 0).Distinct(StringComparer.Ordinal).Count();

    private static HarmDirection Direction(List<RiskFinding> findings)
    {
        var byThem = findings.Exists(finding => finding.Direction is HarmDirection.ByThem or HarmDirection.Both);
        var byMe = findings.Exists(finding => finding.Direction is HarmDirection.ByMe or HarmDirection.Both);
        return (byThem, byMe) switch
        {
            (true, true) => HarmDirection.Both,
            (true, false) => HarmDirection.ByThem,
            (false, true) => HarmDirection.ByMe,
            _ => HarmDirection.None,
        };
    }
}
