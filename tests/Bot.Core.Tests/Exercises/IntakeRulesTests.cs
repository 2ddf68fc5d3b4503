using Bot.Core.Exercises;
using NodaTime;

namespace Bot.Core.Tests.Exercises;

public class IntakeRulesTests
{
    [Theory]
    [InlineData("13:40", 60)]
    [InlineData("1:40 pm", 60)]
    [InlineData("1:40pm", 60)]
    [InlineData("1340", 60)]
    [InlineData("12.41", 0)]
    [InlineData("18:25", 345)]
    [InlineData("23:10", 630)]
    [InlineData("4:40", -480)]
    [InlineData("2:40", -600)]
    [InlineData("1:40", 780)]
    public void A_wall_clock_gives_the_offset_to_the_next_quarter_hour(string typed, int minutes)
    {
        IntakeRules.TryOffset(typed, Instant.FromUtc(2026, 1, 20, 12, 40), out var offset).ShouldBeTrue();
        offset.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("late")]
    [InlineData("25:99")]
    [InlineData("")]
    public void What_is_no_time_is_not_guessed(string typed) =>
        IntakeRules.TryOffset(typed, Instant.FromUtc(2026, 1, 20, 12, 40), out _).ShouldBeFalse();
}
