using Bot.Core.Content;
using Bot.Core.Prompts;
using NodaTime.Text;

namespace Bot.Core.Tests.Prompts;

public sealed class DateTests
{
    [Theory]
    [InlineData("24.12.2025", "2025-12-24")]
    [InlineData("24. 12. 2025", "2025-12-24")]
    [InlineData("2025-12-24", "2025-12-24")]
    [InlineData("2025/12/24", "2025-12-24")]
    [InlineData("24/12/2025", "2025-12-24")]
    [InlineData("12/24/2025", "2025-12-24")]
    [InlineData("24-12-25", "2025-12-24")]
    [InlineData("20251224", "2025-12-24")]
    [InlineData("3/4/2026", "2026-04-03")]
    [InlineData("5.6.99", "1999-06-05")]
    [InlineData("24 Dec", "2025-12-24")]
    [InlineData("dec 24th", "2025-12-24")]
    [InlineData("Dec 24th, 2024", "2024-12-24")]
    [InlineData("the 24th of December 2024", "2024-12-24")]
    [InlineData("it was on Wed 18 Nov 2026", "2026-11-18")]
    [InlineData("24.12.", "2025-12-24")]
    [InlineData("12/24", "2025-12-24")]
    [InlineData("29 feb", "2024-02-29")]
    [InlineData("TODAY!", "2026-11-22")]
    [InlineData("this morning", "2026-11-22")]
    [InlineData("yesterday evening", "2026-11-21")]
    [InlineData("last night", "2026-11-21")]
    [InlineData("the day before yesterday", "2026-11-20")]
    [InlineData("3 days ago", "2026-11-19")]
    [InlineData("3 days", "2026-11-19")]
    [InlineData("2w ago", "2026-11-08")]
    [InlineData("a couple of weeks ago", "2026-11-08")]
    [InlineData("a month ago", "2026-10-22")]
    [InlineData("half a year ago", "2026-05-22")]
    [InlineData("last week", "2026-11-15")]
    [InlineData("last year", "2025-11-22")]
    [InlineData("friday", "2026-11-20")]
    [InlineData("Sunday", "2026-11-22")]
    [InlineData("last Sunday", "2026-11-15")]
    public void A_past_date_counts_as_people_write_it(string words, string day) =>
        Dated(Date(DateRange.Past), words).ShouldBe(day);

    [Theory]
    [InlineData("24 Dec", "2026-12-24")]
    [InlineData("1.2.", "2027-02-01")]
    [InlineData("tomorrow", "2026-11-23")]
    [InlineData("in 3 weeks", "2026-12-13")]
    [InlineData("next month", "2026-12-22")]
    [InlineData("next Sunday", "2026-11-29")]
    [InlineData("monday", "2026-11-23")]
    [InlineData("day after tomorrow", "2026-11-24")]
    public void A_future_date_counts_as_people_write_it(string words, string day) =>
        Dated(Date(DateRange.Future), words).ShouldBe(day);

    [Fact]
    public void Where_any_date_will_do_the_nearest_is_meant()
    {
        Dated(Date(DateRange.Any), "24 Dec").ShouldBe("2026-12-24");
        Dated(Date(DateRange.Any), "1 Nov").ShouldBe("2026-11-01");
    }

    [Theory]
    [InlineData("US", "3/4/2026", "2026-03-04")]
    [InlineData("GB", "3/4/2026", "2026-04-03")]
    [InlineData("US", "3.4.2026", "2026-04-03")]
    [InlineData("US", "24/12/2025", "2025-12-24")]
    [InlineData("GB", "11/12/2026", "2026-11-12")]
    public void The_country_tells_days_from_months_unless_only_one_order_fits(string country, string words, string day)
    {
        var date = Date(DateRange.Past);
        date.Journey = date.Journey with { Preferences = new Preferences { Country = country } };
        Dated(date, words).ShouldBe(day);
    }

    [Fact]
    public void A_typed_date_is_said_back() =>
        Date(DateRange.Past).Type("20.11.").ShouldBeOfType<PromptStep.Answered>().Remark.ShouldNotBeNull()
            .ToString().ShouldBe("prompt.date.noted Friday, 20 November 2026");

    [Fact]
    public void Buttons_name_the_nearest_days()
    {
        Date(DateRange.Past).Values.ShouldBe(["today", "yesterday"]);
        Date(DateRange.Future).Values.ShouldBe(["today", "tomorrow"]);
        Date(DateRange.Any).Values.ShouldBe(["today"]);
        Date(DateRange.Past).AnswerTo<AnswerValue.Dated>("yesterday").Day.ShouldBe(Waiting.Today.PlusDays(-1));
    }

    [Fact]
    public void Dates_out_of_range_are_told_so()
    {
        Date(DateRange.Past).Misfit("tomorrow", "prompt.misfit.date_past Monday, 23 November 2026");
        Date(DateRange.Past).Misfit("24.12.2026", PromptPhrases.MisfitDatePast);
        Date(DateRange.Future).Misfit("yesterday", PromptPhrases.MisfitDateFuture);
        Date(DateRange.Future).Press("yesterday").ShouldBeOfType<PromptStep.Misfit>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("31.2.2025")]
    [InlineData("32.1.2025")]
    [InlineData("0.0.0")]
    [InlineData("10:30")]
    [InlineData("7")]
    [InlineData("24")]
    [InlineData("December")]
    [InlineData("2026")]
    [InlineData("1.1.1066")]
    [InlineData("24-26 Dec")]
    [InlineData("9999999 weeks ago")]
    [InlineData("9999 years ago")]
    [InlineData("when he left me")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14")]
    [InlineData("😭😭")]
    public void Anything_else_is_asked_for_a_day(string words) => Date(DateRange.Past).Misfit(words, PromptPhrases.MisfitDate);

    [Fact]
    public void A_long_text_is_no_date() =>
        Date(DateRange.Any).Misfit(string.Concat(Enumerable.Repeat("1.", 10_000)), PromptPhrases.MisfitDate);

    private static Waiting Date(DateRange range) => new(new Prompt.Date("d", Waiting.Ask, [], Required: false, range));

    private static string Dated(Waiting date, string words) =>
        LocalDatePattern.Iso.Format(date.Answer<AnswerValue.Dated>(words).Day);
}
