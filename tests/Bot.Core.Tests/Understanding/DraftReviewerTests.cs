using Bot.Core.Understanding;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Tests.Understanding;

public sealed class DraftReviewerTests
{
    private static readonly DraftReviewer Reviewer = new(
    [
        new DraftRule(DraftIssue.DemandReply, new PatternParser().Rule("answer me", [])),
        new DraftRule(DraftIssue.Pressure, new PatternParser().Rule("please come back", [])),
    ]);

    [Fact]
    public void Issues_come_in_the_order_of_the_labels_with_the_words_that_showed_them() =>
        Reviewer.Review("Answer me! And PLEASE come back").ShouldBe(
        [
            new DraftFinding(DraftIssue.Pressure, "PLEASE come back"),
            new DraftFinding(DraftIssue.DemandReply, "Answer me"),
        ]);

    [Fact]
    public void More_than_120_words_are_too_long()
    {
        Reviewer.Review(string.Join(' ', Enumerable.Repeat("word", 120))).ShouldBeEmpty();
        Reviewer.Review(string.Join(' ', Enumerable.Repeat("word", 121))).ShouldHaveSingleItem().Issue.ShouldBe(DraftIssue.TooLong);
    }
}
