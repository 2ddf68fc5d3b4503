using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

public sealed class ShippedDraftTests
{
    [Theory]
    [InlineData("please come back to me", DraftIssue.Pressure)]
    [InlineData("If you don't answer by Friday I'm done", DraftIssue.Ultimatum)]
    [InlineData("It's all your fault, you never listened", DraftIssue.Blame)]
    [InlineData("I'm sorry but I was drunk", DraftIssue.Excuse)]
    [InlineData("I can't sleep without you", DraftIssue.GuiltTrip)]
    [InlineData("I'm so sorry. Sorry for March, and sorry for everything else", DraftIssue.OverApology)]
    [InlineData("why did you leave me? what went wrong", DraftIssue.BreakupRehash)]
    [InlineData("you are the love of my life", DraftIssue.LoveBombing)]
    [InlineData("answer me now", DraftIssue.DemandReply)]
    [InlineData("you will regret this, I'll tell your boss", DraftIssue.Threat)]
    [InlineData("I know you blocked me but I had to write", DraftIssue.ContactingDespiteNo)]
    public void Each_issue_is_seen_with_its_words(string draft, DraftIssue issue)
    {
        var finding = ShippedRules.Rules.Drafts.Review(draft).SingleOrDefault(found => found.Issue == issue);
        finding.ShouldNotBeNull(draft);
        draft.ShouldContain(finding.Words);
        finding.Words.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Hey, I saw that the band is playing in June. Hope you are well.")]
    [InlineData("I am sorry I shouted at you in March. It was wrong. I will not do it again.")]
    [InlineData("Would you be open to a coffee sometime? A no is fine.")]
    [InlineData("Can you pick up Mia at 5 on Friday instead of 6?")]
    [InlineData("I would like to talk sometime about whether there is a way for us; a no is fine.")]
    [InlineData("Happy birthday. I hope the day is a good one.")]
    [InlineData("Thank you for the years we had. I wish you well.")]
    [InlineData("Your post arrived here, I can drop it off at Ana's.")]
    [InlineData("Would you be open to hearing an apology? No is fine.")]
    [InlineData("The rent is due on Monday. I have paid my half.")]
    [InlineData("How was the exam?")]
    [InlineData("Let me know what time works for the keys.")]
    [InlineData("No need to reply. I just wanted to say congratulations on the job.")]
    public void A_clean_draft_comes_out_clean(string draft) => ShippedRules.Rules.Drafts.Review(draft).ShouldBeEmpty(draft);
}
