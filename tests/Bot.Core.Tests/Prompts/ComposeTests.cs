using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Stages;

namespace Bot.Core.Tests.Prompts;

public sealed class ComposeTests
{
    [Fact]
    public void A_draft_is_shown_back_as_a_quote_with_its_review()
    {
        var compose = Compose(DraftKind.Urge);
        compose.Values.ShouldBeEmpty();
        compose.Type(" hi\u0000 there ").ShouldBeOfType<PromptStep.More>();
        compose.View.Text.Spans.ShouldContain(new Span("hi there", SpanStyle.Quote));
        compose.View.Text.ToString().ShouldContain(PromptPhrases.ReviewClean);
        compose.Values.ShouldBe(["keep", "edit", "bin"]);
    }

    [Fact]
    public void Kept_it_goes_to_the_vault_and_thrown_away_it_is_gone()
    {
        var compose = Compose(DraftKind.Opener);
        compose.Type("hi there");
        compose.Press("keep").ShouldBeOfType<PromptStep.Hold>().Draft.ShouldBe("hi there");
        compose.Type("keep it").ShouldBeOfType<PromptStep.Hold>();
        compose.AnswerTo<AnswerValue.Kept>("bin").LetterId.ShouldBeNull();
    }

    [Fact]
    public void A_new_version_replaces_the_old_one_which_stays_until_then()
    {
        var compose = Compose(DraftKind.Urge);
        compose.Type("hi there");
        compose.Press("edit");
        compose.View.Text.ToString().ShouldBe(PromptPhrases.ComposeChange);
        compose.Values.ShouldBe(["leave", "bin"]);
        Draft(compose).ShouldBe("hi there");
        compose.Press("leave");
        compose.Values.ShouldBe(["keep", "edit", "bin"]);
        compose.Press("edit");
        compose.Type("keep");
        Draft(compose).ShouldBe("keep");
        compose.Type("hello");
        Draft(compose).ShouldBe("hello");
    }

    [Fact]
    public void A_draft_that_filled_its_message_goes_on_in_the_next()
    {
        var compose = Compose(DraftKind.Urge);
        compose.Type(new string('x', 4_000));
        compose.Type("the end");
        Draft(compose).ShouldBe(new string('x', 4_000) + "\nthe end");
        compose.Press("keep").ShouldBeOfType<PromptStep.Hold>().Draft.Length.ShouldBe(4_008);
    }

    [Fact]
    public void A_practical_message_may_be_as_long_as_it_needs()
    {
        var compose = Compose(DraftKind.Practical);
        compose.Type(string.Join(' ', Enumerable.Repeat("word", 200)));
        compose.View.Text.ToString().ShouldContain(PromptPhrases.ReviewClean);
    }

    [Fact]
    public void A_letter_is_never_reviewed_and_grows()
    {
        var compose = Compose(DraftKind.Letter);
        compose.Type("Dear you,");
        compose.Type("I'm letting go.");
        compose.View.Text.ToString().ShouldBe(PromptPhrases.ComposeLetter);
        Draft(compose).ShouldBe("Dear you,\nI'm letting go.");
    }

    [Theory]
    [InlineData(ContactLevel.No, SafetyLock.None)]
    [InlineData(ContactLevel.Order, SafetyLock.None)]
    [InlineData(ContactLevel.Open, SafetyLock.HarmedByThem)]
    [InlineData(ContactLevel.Open, SafetyLock.HarmedThem)]
    public void Where_the_road_back_is_closed_nothing_helps_to_shape_a_message(ContactLevel contact, SafetyLock safety)
    {
        foreach (var kind in Enum.GetValues<DraftKind>())
        {
            var compose = Compose(kind);
            compose.Journey = compose.Journey with { Locks = Locks.None with { Contact = contact, Safety = safety } };
            compose.Type("please");
            compose.Type("come back");
            compose.Press("edit");
            compose.Values.ShouldBe(["keep", "bin"]);
            compose.View.Text.ToString().ShouldBe(kind == DraftKind.Letter ? PromptPhrases.ComposeLetter : PromptPhrases.ReviewLocked);
            compose.Press("keep").ShouldBeOfType<PromptStep.Hold>().ShouldSatisfyAllConditions(
                hold => hold.Draft.ShouldBe("please\ncome back"),
                hold => hold.Issues.ShouldBeEmpty());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200B \n")]
    public void Nothing_to_see_is_no_draft(string words) => Compose(DraftKind.Urge).Misfit(words, PromptPhrases.MisfitCompose);

    [Fact]
    public void A_press_before_any_draft_changes_nothing() => Compose(DraftKind.Urge).Press("keep").ShouldBeOfType<PromptStep.Misfit>();

    [Theory]
    [InlineData("What should I write to her?")]
    [InlineData("I don't know what to say")]
    [InlineData("i just miss her so much")]
    [InlineData("I just feel so stupid")]
    [InlineData("they never even answered me")]
    public void A_line_said_to_us_is_no_draft_and_replaces_none(string words)
    {
        Compose(DraftKind.Urge).Misfit(words, PromptPhrases.MisfitComposeForUs);

        var compose = Compose(DraftKind.Opener);
        compose.Type("I hope the exam went well.");
        compose.Misfit(words, PromptPhrases.MisfitComposeForUs);
        Draft(compose).ShouldBe("I hope the exam went well.");
    }

    [Theory]
    [InlineData("I miss you so much")]
    [InlineData("I feel so lonely without you")]
    [InlineData("i'm so sorry about last night, love")]
    [InlineData("can we talk? my mum says you told her everything")]
    [InlineData("\"I just miss her so much\"")]
    [InlineData("Saw the result, what a match")]
    [InlineData("ok")]
    public void What_could_be_meant_for_the_ex_is_the_draft(string words)
    {
        var compose = Compose(DraftKind.Urge);
        compose.Type(words).ShouldBeOfType<PromptStep.More>();
        Draft(compose).ShouldBe(words);
    }

    [Fact]
    public void In_a_practical_message_the_third_person_is_a_child()
    {
        var compose = Compose(DraftKind.Practical);
        compose.Type("She needs her coat on Friday, I pick her up at four.").ShouldBeOfType<PromptStep.More>();
        compose.Misfit("how do I say that", PromptPhrases.MisfitComposeForUs);
    }

    [Fact]
    public void A_letter_takes_every_line()
    {
        var compose = Compose(DraftKind.Letter);
        compose.Type("I just miss her so much");
        Draft(compose).ShouldBe("I just miss her so much");
    }

    private static Waiting Compose(DraftKind kind) => new(new Prompt.Compose("c", Waiting.Ask, [], Required: false, kind));

    private static string Draft(Waiting compose) => compose.Progress.ShouldBeOfType<Progress.Composing>().Draft;
}
