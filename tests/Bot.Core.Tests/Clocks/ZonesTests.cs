using Bot.Core.Clocks;
using NodaTime;

namespace Bot.Core.Tests.Clocks;

public sealed class ZonesTests
{
    private static readonly Instant Winter = Instant.FromUtc(2026, 1, 5, 9, 0);

    [Theory]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("london", "Europe/London")]
    [InlineData(" New York ", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("Nepal", "Asia/Kathmandu")]
    [InlineData("np", "Asia/Kathmandu")]
    [InlineData("Lord Howe", "Australia/Lord_Howe")]
    public void A_zone_is_found_by_city_country_or_id(string words, string zone) =>
        Zones.Find(words, TestPlaybook.Plain).ShouldBe(zone);

    [Theory]
    [InlineData("United States")]
    [InlineData("us")]
    [InlineData("nowhere at all")]
    [InlineData("")]
    public void Where_several_clocks_are_meant_or_none_nothing_is_guessed(string words) =>
        Zones.Find(words, TestPlaybook.Plain).ShouldBeNull();

    [Theory]
    [InlineData("US", -300, "America/New_York")]
    [InlineData("AU", 660, "Australia/Lord_Howe")]
    [InlineData("GB", 0, "Europe/London")]
    [InlineData("GB", 120, null)]
    [InlineData("XX", 0, null)]
    public void Country_and_clock_together_name_a_zone(string country, int offset, string? zone) =>
        Zones.Of(country, offset, Winter).ShouldBe(zone);
}
