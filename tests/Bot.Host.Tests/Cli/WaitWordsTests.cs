using Bot.Host.Cli;
using NodaTime;

namespace Bot.Host.Tests.Cli;

public sealed class WaitWordsTests
{
    [Theory]
    [InlineData("30m", 0.5)]
    [InlineData("3d", 72)]
    [InlineData(" 1d12h ", 36)]
    [InlineData("2w", 336)]
    public void A_length_of_time_is_read(string words, double hours) => WaitWords.Parse(words).ShouldBe(Duration.FromHours(hours));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("d")]
    [InlineData("3 days")]
    [InlineData("-3d")]
    [InlineData("999999999d")]
    public void Anything_else_is_none(string words) => WaitWords.Parse(words).ShouldBeNull();
}
