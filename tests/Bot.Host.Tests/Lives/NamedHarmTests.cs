using Bot.Core.Stages;

namespace Bot.Host.Tests.Lives;

/// <summary>Where a lock asks for the harm it stands for, naming it is an answer; anywhere else it is heard first.</summary>
public sealed class NamedHarmTests
{
    [Fact]
    public void Who_names_what_they_did_is_not_stopped_by_the_card_that_sent_them_there()
    {
        var walk = Start("i was the one who hit her").Press("When I was the one who did harm");

        walk.Say("I blocked the door and I hit her").Text.ShouldNotContain("What you did was wrong, and");

        walk.Journey!.Run!.ExerciseId.ShouldBe("NC5");
        walk.Press("Done").Text.ShouldContain("other side");
    }

    [Fact]
    public void Who_names_what_was_done_is_not_stopped_either()
    {
        var walk = Start("he hit me").Press("Two things at once").Press("I miss them").Press("Go on");

        walk.Say("I miss our mornings and he checked my phone every day");

        walk.Journey!.Done.ShouldContainKey("SF1");
        walk.Journey.Locks.Safety.ShouldBe(SafetyLock.HarmedByThem);
    }

    [Fact]
    public void Danger_now_is_heard_in_every_place()
    {
        var walk = Start("he hit me").Press("Two things at once").Press("I miss them").Press("Go on");

        walk.Say("help he is here and has a knife");

        walk.Journey!.Run.ShouldBeNull();
        walk.Journey.Done.ShouldNotContainKey("SF1");
    }

    [Theory]
    [InlineData("I'm going to kill her tonight")]
    public void Danger_to_the_other_now_is_heard_there_too(string text)
    {
        var walk = Start("i was the one who hit her").Press("When I was the one who did harm").Say(text);

        walk.Journey!.Run.ShouldBeNull();
    }

    [Fact]
    public void The_other_direction_is_news_and_is_heard()
    {
        var walk = Start("he hit me").Press("Two things at once").Press("I miss them").Press("Go on");

        walk.Say("I hit him too, many times");

        walk.Journey!.Locks.Safety.ShouldBe(SafetyLock.Both);
    }

    private static Walk Start(string told) => new Walk().Say("/start").Say(told);
}
