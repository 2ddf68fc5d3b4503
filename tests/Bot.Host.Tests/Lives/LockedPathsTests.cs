using Bot.Core;
using Bot.Core.Stages;

namespace Bot.Host.Tests.Lives;

/// <summary>Ways on which a lock, a promise or an erasure could be slipped past, each tried once.</summary>
public class LockedPathsTests
{
    private const string Draft = "I miss you, please answer me";

    [Fact]
    public void An_order_holds_from_the_tap_on_and_is_not_tapped_away()
    {
        var walk = new Walk().Say("/start").Say("/nocontact").Press("There is a legal order").Press("Later").Say("/exwrote");

        walk.Journey!.Locks.Contact.ShouldBe(ContactLevel.Order);
        walk.Journey.Run?.ExerciseId.ShouldNotBe("T2C");
    }

    [Theory]
    [InlineData("she blocked me")]
    [InlineData("he hit me last week")]
    [InlineData("/moveon")]
    public void What_was_to_come_back_stays_away_once_the_road_is_closed(string said)
    {
        var walk = Promised().Say(said);
        var before = walk.Text;

        walk.WaitHours(30);

        walk.Text.ShouldBe(before);
    }

    [Fact]
    public void A_letter_waits_until_the_hours_after_a_crisis_are_over()
    {
        var walk = Promised().WaitHours(10).Say("I want to kill myself").Press("No, I meant something else").Press("No");
        walk.WaitHours(15);
        walk.LastInput.ShouldBeOfType<Input.NudgeDue>();
        walk.Last!.Replies.ShouldBeEmpty();

        walk.WaitHours(12);

        walk.Last!.Replies.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("delete all my data")]
    [InlineData("help")]
    public void Words_that_stop_us_are_heard_in_the_middle_of_a_draft(string word)
    {
        var walk = new Walk().Say("/start").Press("About to text them").Say(word);

        walk.Text.ShouldNotContain("Your draft");
        walk.Journey!.Vault.ShouldBeEmpty();
    }

    [Fact]
    public void An_old_button_erases_nothing()
    {
        var walk = new Walk().Say("/start").Say("/delete");
        var token = walk.Journey!.Offered[0].Token;
        walk.Say("/stage").PressToken(token);

        walk.Last!.Work.ShouldBe(HostWork.None);
    }

    [Fact]
    public void Both_a_no_and_harm_outlive_an_erasure()
    {
        var walk = new Walk().Say("/start").Say("she blocked me").Say("I hit her").Say("/delete").Press("Yes, erase it all").Say("/start");

        walk.Journey!.Locks.Contact.ShouldBe(ContactLevel.No);
        walk.Journey.Locks.Safety.ShouldBe(SafetyLock.HarmedThem);
    }

    [Fact]
    public void Who_was_harmed_leaves_no_trace()
    {
        var walk = new Walk().Say("/start").Say("he hit me last week").Say("/delete").Press("Yes, erase it all");

        walk.Tombstone.ShouldBeNull();
    }

    [Fact]
    public void A_refusal_names_no_professional()
    {
        var walk = new Walk().Say("/start").Say("I hit her").Take(id => new Input.Pressed(id, "x:NC5"));
        for (var i = 0; i < 8 && walk.Journey!.Run is not null; i++)
        {
            walk.Say("nobody, i dont need one");
        }

        walk.Say("/exwrote");

        walk.Journey!.Locks.ProfessionalNamed.ShouldBeFalse();
        walk.Journey.Locks.HarmedThem.ShouldBeTrue();
    }

    [Fact]
    public void A_minor_in_pain_gets_no_adult_welcome()
    {
        var walk = new Walk().Say("hi").Say("im 15").Press("I'm under 18").Say("I can't do this anymore");

        walk.Labels.ShouldNotContain("About to text them");
    }

    [Fact]
    public void A_yes_to_the_direct_question_is_heard_as_typed()
    {
        var walk = new Walk().Say("/start").Say("I want to kill myself").Say("yes");

        walk.Journey!.Interrupts.Crisis!.Answer.ShouldBe("yes");
    }

    [Fact]
    public void A_short_line_after_weeks_away_is_kept()
    {
        var walk = new Walk().Say("/start").Say("/journal").Press("Yes, keep it").WaitHours(500).Say("He never listened.");

        walk.Entries.ShouldContain(entry => entry.Text.Contains("He never listened.", StringComparison.Ordinal));
    }

    private static Walk Promised() => new Walk().Say("/start").Press("About to text them").Say(Draft).Press("Keep it in the vault")
        .Press("9").Press("Bring it back tomorrow");
}
