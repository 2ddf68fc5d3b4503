using Bot.Core.Commands;

namespace Bot.Core.Tests.Commands;

public class CommandParserTests
{
    [Theory]
    [InlineData("/start", "start", "")]
    [InlineData("  /Pause 3d ", "pause", "3d")]
    [InlineData("/lookup@ReconcileBot no contact rule", "lookup", "no contact rule")]
    [InlineData("/journal\nfirst line\nsecond", "journal", "first line\nsecond")]
    public void Commands_are_read_the_same_everywhere(string text, string name, string words) =>
        CommandParser.Parse(text).ShouldBe(new Command(name, words));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/ start")]
    [InlineData("start")]
    [InlineData("//")]
    [InlineData("and/or")]
    [InlineData("/5 would be fine")]
    public void Other_texts_are_not(string text) => CommandParser.Parse(text).ShouldBeNull();
}
