using System.Collections.Immutable;
using Bot.Core.Prompts;
using Bot.Core.Prompts.Kinds;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Tests.Prompts;

public sealed class DraftReviewTests
{
    [Fact]
    public void The_three_gravest_points_are_said_in_full_and_the_others_named()
    {
        var text = Show(
            new(DraftIssue.Pressure, "answer me"), new(DraftIssue.Blame, "you always"), new(DraftIssue.TooLong, ""),
            new(DraftIssue.DemandReply, "reply"), new(DraftIssue.Threat, "or else"));
        text.ShouldContain(
            "review.issue.threat “or else”\n\nreview.issue.pressure “answer me”\n\nreview.issue.blame “you always”\n\n");
        text.ShouldContain("review.others review.name.demand_reply, review.name.too_long\n\n");
        text.ShouldEndWith(PromptPhrases.ComposeChoose);
    }

    [Fact]
    public void A_point_of_the_whole_text_names_the_whole() =>
        Show(new DraftFinding(DraftIssue.TooLong, string.Empty)).ShouldContain("review.issue.too_long review.whole");

    [Fact]
    public void Every_issue_has_its_words_and_its_name()
    {
        foreach (var issue in Enum.GetValues<DraftIssue>())
        {
            Show(new DraftFinding(issue, "words")).ShouldContain("“words”");
            Show(
                new(DraftIssue.Threat, "a"), new(DraftIssue.ContactingDespiteNo, "b"), new(DraftIssue.Ultimatum, "c"),
                new DraftFinding(issue, "d")).Length.ShouldBePositive();
        }
    }

    [Fact]
    public void Long_drafts_and_long_words_are_shortened_without_breaking_a_character()
    {
        var draft = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 1_000));
        var text = DraftReview.Show(draft, [new(DraftIssue.Blame, draft)], Context());
        text.Length.ShouldBeLessThan(2_000);
        text.Spans.ShouldAllBe(span => !span.Text.Contains('\uFFFD') && !char.IsHighSurrogate(span.Text.Last()));
        text.ToString().ShouldContain("👩‍👩‍👧…");
    }

    private static string Show(params ImmutableArray<DraftFinding> findings) =>
        DraftReview.Show("draft", findings, Context()).ToString();

    private static PromptContext Context() => new(
        TestPlaybook.Plain, new Journey(), TestPlaybook.Exercise("EX1"), new Progress.Fresh(), default(Instant), Waiting.Today, 0);
}
