using System.Text.RegularExpressions;

namespace Bot.Host.Content.Checks;

/// <summary>
/// What comes unasked is held to more than the rest (nudges.md, rule 8): no guilt, no counting down, no hope fed; nothing
/// telling in the part that a locked screen shows; and the ex is mentioned only where an entry says so.
/// </summary>
internal static class NudgeWordsCheck
{
    /// <summary>What a locked screen shows of a message, at the least.</summary>
    public const int Preview = 40;

    private const RegexOptions Plainly =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private static readonly Lazy<Regex> Pressing = Find(
        """
        \b ( you | we ) \s ( have \s not | haven['’]t | still \s haven['’]t | missed | forgot | failed ) \b
        | \b ( miss | missing | missed ) \s you \b
        | \b don['’]t \s ( forget | give \s up | break | lose | let \s me | stop \s now ) \b
        | \b ( streak | disappoint\w{0,6} | let \s (me|us) \s down | last \s chance | hurry | should \s have | you \s must | waiting \s for \s you )\b
        | \b [0-9]{1,3} \s ( more \s )? ( days? | weeks? ) \s ( left | to \s go | until | till | remaining ) \b
        | \b ( only | just ) \s [0-9a-z]{1,10} \s ( more \s )? ( days? | weeks? ) \b
        | \b ( soon \s (enough \s)? (they|you \s two) | together \s again | until \s you \s can | second \s chance | not \s too \s late | come \s back )\b
        | !{2,}
        """);

    private static readonly Lazy<Regex> Telling = Find(
        """
        \b ( ex | break-?up | broke | relationship | partner | love[drs]? | heart\w{0,8} | hurt\w{0,4} | urges? | text(ing)? \s (him|her|them)
        | sad\w{0,4} | grie\w{1,6} | pain\w{0,4} | alone | lonel\w{1,5} | crying | cry | crisis | suicid\w{1,4} | harm\w{0,4} | abus\w{1,4}
        | therap\w{1,4} | apolog\w{1,4} | miss(ing|ed)? | him | her | them | they | loss | vault | slip(ped)? | contact\w{0,3} | no \s contact ) \b
        """);

    private static readonly Lazy<Regex> Ex = Find(
        """
        \b ( ex | him | her | hers | his | he | she | they | them | their | theirs | partner | relationship | break-?up
        | you \s two | both \s of \s you | the \s two \s of \s you | each \s other | no \s contact | anniversary ) \b
        """);

    public static void Run(PlaybookDraft draft, Findings findings)
    {
        var mentions = draft.Nudges.ToDictionary(pair => pair.Key, pair => pair.Value.MentionsEx, StringComparer.Ordinal);
        foreach (var text in draft.Texts.Where(text => text.Role == TextRole.Nudge))
        {
            var words = text.Words.Trim();
            Report(Pressing.Value.Match(words), text, (IssueRule.NudgeWords, "presses, counts down or feeds hope; say it otherwise"), findings);
            Report(Telling.Value.Matches(words).FirstOrDefault(match => match.Index < Preview), text, (IssueRule.NudgePreview, "can be read on a locked screen; put it further back"), findings);
            if (!mentions.GetValueOrDefault(words))
            {
                Report(Ex.Value.Match(words), text, (IssueRule.NudgeMentionsEx, "may mean the ex; say it otherwise, or mark the entry 'mentions_ex: true'"), findings);
            }
        }
    }

    private static void Report(Match? match, Text text, (string Rule, string Why) finding, Findings findings)
    {
        if (match is { Success: true })
        {
            findings.Report(text.PlaceOf(match.Index), finding.Rule, $"'{match.Value}' {finding.Why}.");
        }
    }

    // Interpreted on purpose: each looks at a few texts, once in a start.
    private static Lazy<Regex> Find(string pattern) => new(() => new Regex(pattern, Plainly, Regex.InfiniteMatchTimeout));
}
