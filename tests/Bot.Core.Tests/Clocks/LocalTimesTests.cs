using Bot.Core.Clocks;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Tests.Clocks;

/// <summary>Clocks that jump: what a wall-clock time means on the days on which there is none of it, or two.</summary>
public sealed class LocalTimesTests
{
    [Theory]
    [InlineData("Europe/London", "2026-03-29", 1, 30, "2026-03-29T01:00:00Z")] // skipped: 02:00 is the next valid minute
    [InlineData("Europe/London", "2026-10-25", 1, 30, "2026-10-25T00:30:00Z")] // shown twice: the first
    [InlineData("Australia/Lord_Howe", "2026-10-04", 2, 10, "2026-10-03T15:30:00Z")] // half an hour is skipped: 02:30
    [InlineData("Australia/Lord_Howe", "2026-04-05", 1, 40, "2026-04-04T14:40:00Z")] // half an hour twice: the first
    [InlineData("Asia/Kathmandu", "2026-01-05", 11, 0, "2026-01-05T05:15:00Z")] // a quarter of an hour off
    [InlineData("America/Sao_Paulo", "2018-11-04", 0, 0, "2018-11-04T03:00:00Z")] // midnight was skipped
    [InlineData("America/Sao_Paulo", "2026-11-01", 0, 0, "2026-11-01T03:00:00Z")] // summer time is abolished
    [InlineData("Pacific/Apia", "2011-12-30", 11, 0, "2011-12-30T10:00:00Z")] // the whole day was skipped
    [InlineData("Africa/Casablanca", "2026-02-15", 2, 30, "2026-02-15T01:30:00Z")] // back in Ramadan: the first
    [InlineData("Africa/Casablanca", "2026-03-22", 2, 30, "2026-03-22T02:00:00Z")] // and forth after it
    public void A_time_that_is_skipped_is_the_next_valid_minute_and_one_shown_twice_the_first(
        string zone, string date, int hour, int minute, string expected)
    {
        var at = LocalTimes.At(DateTimeZoneProviders.Tzdb[zone], LocalDatePattern.Iso.Parse(date).Value, new LocalTime(hour, minute));

        InstantPattern.ExtendedIso.Format(at).ShouldBe(expected);
    }

    [Fact]
    public void A_zone_stands_before_a_fixed_offset_and_nothing_known_is_null()
    {
        LocalTimes.Zone(new Preferences { Zone = "Asia/Kathmandu", OffsetMinutes = 60 })!.Id.ShouldBe("Asia/Kathmandu");
        LocalTimes.Zone(new Preferences { OffsetMinutes = -210 })!.GetUtcOffset(Instant.MinValue).ShouldBe(Offset.FromHoursAndMinutes(-3, -30));
        LocalTimes.Zone(new Preferences { Zone = "Mars/Olympus" }).ShouldBeNull();
        LocalTimes.Zone(new Preferences()).ShouldBeNull();
    }
}
