using Bot.Core.Clocks;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Tests.Clocks;

public sealed class QuietHoursTests
{
    private static readonly NudgeRules Rules = new();
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Theory]
    [InlineData(20, 59, false)]
    [InlineData(21, 0, true)]
    [InlineData(3, 0, true)]
    [InlineData(8, 59, true)]
    [InlineData(9, 0, false)]
    public void The_night_is_quiet(int hour, int minute, bool quiet) =>
        QuietHours.Of(new Preferences(), Rules).Holds((hour * 60) + minute).ShouldBe(quiet);

    [Theory]
    [InlineData(9, 59, false)]
    [InlineData(10, 0, true)]
    [InlineData(20, 30, true)]
    [InlineData(20, 31, false)]
    public void The_window_is_narrower_than_the_day(int hour, int minute, bool open) =>
        QuietHours.Of(new Preferences(), Rules).MayWrite((hour * 60) + minute).ShouldBe(open);

    [Fact]
    public void Who_works_at_night_has_the_day_quiet_and_the_window_moves()
    {
        var quiet = QuietHours.Of(new Preferences { QuietFrom = 9 * 60, QuietTo = 17 * 60 }, Rules);

        quiet.Holds(12 * 60).ShouldBeTrue();
        quiet.MayWrite(23 * 60).ShouldBeTrue();
        quiet.Nearest(11 * 60).ShouldBe((8 * 60) + 30);
        quiet.Nearest(16 * 60).ShouldBe(18 * 60);
    }

    [Fact]
    public void The_end_of_a_night_is_the_next_morning()
    {
        var quiet = QuietHours.Of(new Preferences(), Rules);

        quiet.End(London, Instant.FromUtc(2026, 1, 5, 22, 40)).ShouldBe(Instant.FromUtc(2026, 1, 6, 9, 0));
        quiet.End(London, Instant.FromUtc(2026, 1, 6, 3, 0)).ShouldBe(Instant.FromUtc(2026, 1, 6, 9, 0));
    }

    [Theory]
    [InlineData("22-8", 1320, 480)]
    [InlineData("22:30 – 7:15", 1350, 435)]
    [InlineData("10 pm to 8 am", 1320, 480)]
    [InlineData("0-6", 0, 360)]
    public void Hours_are_read_as_people_write_them(string words, int from, int to)
    {
        TimeWords.TrySpan(words, out var begins, out var ends).ShouldBeTrue();

        (begins, ends).ShouldBe((from, to));
    }

    [Theory]
    [InlineData("always")]
    [InlineData("22")]
    [InlineData("25-8")]
    public void What_is_no_span_is_none(string words) => TimeWords.TrySpan(words, out _, out _).ShouldBeFalse();
}
