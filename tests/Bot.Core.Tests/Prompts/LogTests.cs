using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Tests.Prompts;

public sealed class LogTests
{
    private readonly Waiting log = new(new Prompt.Log("log", Waiting.Ask, [], Required: false,
    [
        new Prompt.Choose("who", Phrase.Of("who?"), [], Required: false, Waiting.Options("Them", "Me"), AllowOther: false),
        new Prompt.Scale("urge", Phrase.Of("urge?"), [], Required: false, 0, 10, string.Empty, string.Empty),
        new Prompt.Write("what", Phrase.Of("what?"), [], Required: false, 2),
        new Prompt.Date("day", Phrase.Of("when?"), [], Required: false, DateRange.Past),
    ]));

    [Fact]
    public void Fields_fill_an_entry_and_another_one_is_offered()
    {
        log.View.Text.ToString().ShouldStartWith("ask\n\nwho?");
        FillOne();
        log.View.Text.ToString().ShouldBe(PromptPhrases.LogAnother);
        log.Values.ShouldBe(["another", "-done"]);
        var entry = log.AnswerTo<AnswerValue.Logged>("-done").Entries.ShouldHaveSingleItem();
        entry.At.ShouldBe(Instant.FromUtc(2026, 11, 22, 23, 40));
        entry.Fields["who"].ShouldBe(new AnswerValue.Chosen("o1"));
        entry.Fields["urge"].ShouldBe(new AnswerValue.Rated(7));
        entry.Fields["what"].ShouldBe(new AnswerValue.Wrote("one\ntwo"));
        entry.Fields["day"].ShouldBe(new AnswerValue.Dated(Waiting.Today));
    }

    [Fact]
    public void Earlier_entries_stay_before_the_new_ones()
    {
        var old = new LogEntry(Instant.FromUtc(2026, 11, 1, 0, 0), ImmutableDictionary<string, AnswerValue>.Empty);
        log.Journey = log.Journey with
        {
            Answers = log.Journey.Answers.Add("EX1.log", new Answered(new AnswerValue.Logged([old]), old.At)),
        };
        FillOne();
        log.Type("yes");
        FillOne();
        var entries = log.Answer<AnswerValue.Logged>("no").Entries;
        entries.Length.ShouldBe(3);
        entries[0].ShouldBe(old);
    }

    [Fact]
    public void Fields_may_be_left_out_and_an_entry_of_nothing_is_none()
    {
        log.Offers("-").ShouldBeTrue();
        log.Press("-");
        log.Type("skip");
        log.Press("-");
        log.Press("-");
        log.AnswerTo<AnswerValue.Logged>("-done").Entries.ShouldBeEmpty();
    }

    [Fact]
    public void A_begun_entry_is_there_when_the_rest_is_left()
    {
        log.SoFar.ShouldBeNull();
        log.Press("o0");
        log.Type("3");
        log.Type("first line");
        var fields = log.SoFar.ShouldBeOfType<AnswerValue.Logged>().Entries.ShouldHaveSingleItem().Fields;
        fields["what"].ShouldBe(new AnswerValue.Wrote("first line"));
        fields.Count.ShouldBe(3);
    }

    [Fact]
    public void A_stale_leave_out_drops_no_words_already_written()
    {
        log.Press("o0");
        log.Type("3");
        log.Type("first line");
        log.Offers("-").ShouldBeFalse();
        log.Press("-");
        log.SoFar.ShouldBeOfType<AnswerValue.Logged>().Entries[0].Fields["what"].ShouldBe(new AnswerValue.Wrote("first line"));
    }

    [Fact]
    public void A_misfit_says_what_the_field_wants_and_texts_are_answers_where_the_field_says_so()
    {
        log.Misfit("somebody", PromptPhrases.MisfitChoose);
        log.TakesText.ShouldBeFalse();
        log.Press("o0");
        log.TakesText.ShouldBeTrue();
        log.Misfit("12", PromptPhrases.MisfitRange);
        FillTheRest();
        log.TakesText.ShouldBeFalse();
        log.Misfit("hm", PromptPhrases.MisfitAnother);
    }

    private void FillOne()
    {
        log.Type("me");
        FillTheRest();
    }

    private void FillTheRest()
    {
        log.Type("7/10");
        log.Type("one");
        log.Type("two");
        log.Press("-done");
        log.Press("today");
    }
}
