namespace Bot.Host.Content.Checks;

/// <summary>The coach promises nothing, gives no odds, and says nothing that people in pain have heard too often.</summary>
internal static class BannedWordsCheck
{
    public static void Run(PlaybookDraft draft)
    {
        foreach (var text in draft.Texts.Where(text => text.Role.IsOurVoice))
        {
            foreach (var banned in BannedWords.All)
            {
                foreach (var match in banned.Pattern.EnumerateMatches(text.Words))
                {
                    var words = text.Words.AsSpan(match.Index, match.Length);
                    draft.Findings.Report(text.PlaceOf(match.Index), IssueRule.BannedWords, $"'{words}' {banned.Why}; say it otherwise.");
                }
            }
        }
    }
}
