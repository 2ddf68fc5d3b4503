namespace Bot.Host.Content.Checks;

/// <summary>The coach promises nothing, gives no odds, and says nothing that people in pain have heard too often.</summary>
internal static class BannedWordsCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var text in draft.Texts)
        {
            if (!text.Role.IsOurVoice)
            {
                continue;
            }

            foreach (var banned in BannedWords.All)
            {
                if (text.Words.AsSpan().ContainsAny(banned.Hints))
                {
                    Report(text, banned, findings);
                }
            }
        }
    }

    private static void Report(Text text, BannedWords banned, Findings findings)
    {
        foreach (var match in banned.Pattern.Value.EnumerateMatches(text.Words))
        {
            var words = text.Words.AsSpan(match.Index, match.Length);
            findings.Report(text.PlaceOf(match.Index), IssueRule.BannedWords, $"'{words}' {banned.Why}; say it otherwise.");
        }
    }
}
