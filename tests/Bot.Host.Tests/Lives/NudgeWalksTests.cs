using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>What a person does to the messages that come unasked, and what becomes of them.</summary>
public class NudgeWalksTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 5, 12, 0);

    [Fact]
    public void Whether_to_write_first_is_asked_after_the_first_thing_that_helped_and_once()
    {
        var walk = new Walk().Say("/start");
        walk.Text.ShouldNotContain("may I write to you first");

        walk.Press("About to text them").Say("I miss you").Press("Keep it in the vault").Press("9").Press("Bring it back tomorrow");

        walk.Labels[..3].ShouldBe(["Yes, now and then", "Yes, and before hard hours", "Only when I write"]);
        walk.Press("Only when I write").Journey!.Nudges.Planned.ShouldBeEmpty();
        walk.Say("/checkin");
        walk.Text.ShouldNotContain("may I write to you first");
    }

    [Fact]
    public void Without_a_clock_nothing_is_planned_but_the_question()
    {
        var walk = new Walk(Noon).Say("/start").PressToken("nu:yes");
        walk.Text.ShouldContain("what time is it for you now");
        walk.Journey!.Nudges.Planned.ShouldBeEmpty();

        walk.Say("/tz Kathmandu");

        walk.Journey.Preferences.Zone.ShouldBe("Asia/Kathmandu");
        walk.Journey.Nudges.Planned.ShouldHaveSingleItem().Slot.ShouldNotBe(NudgeSlot.Keep);
    }

    [Fact]
    public void A_zone_that_changes_moves_what_is_planned()
    {
        var walk = Agreed();
        var before = Local(walk, "Europe/London");

        walk.Say("/tz Auckland");

        var after = Local(walk, "Pacific/Auckland");
        after.TimeOfDay.ShouldBe(before.TimeOfDay);
        walk.Waiting["plan:routine"].DueAt.ShouldBe(walk.Journey!.Nudges.Planned[0].DueAt);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("STOP!")]
    [InlineData("para")]
    [InlineData("stopp")]
    [InlineData("arrête")]
    [InlineData("pare")]
    [InlineData("стоп")]
    [InlineData("/stop")]
    public void Whatever_language_stop_is_said_in_all_waiting_goes(string word)
    {
        var walk = Agreed().Say("/remind tomorrow 18:00 call Mia");
        walk.Waiting.Count.ShouldBe(2);

        walk.Say(word);

        walk.Waiting.ShouldBeEmpty();
        walk.Journey!.Interrupts.Ended.ShouldBeTrue();
    }

    [Fact]
    public void The_button_Stop_keeps_what_was_promised_and_says_so()
    {
        var walk = Agreed().Say("/remind tomorrow 18:00 call Mia").PressToken("nu:stop:Encourage");

        walk.Text.ShouldContain("still comes");
        walk.Waiting.Keys.ShouldHaveSingleItem().ShouldStartWith("remind:");
        walk.WaitHours(40);
        walk.Text.ShouldContain("call Mia");
    }

    [Fact]
    public void Less_halves_then_leaves_one_a_week_then_offers_to_stop()
    {
        var walk = Agreed().WaitHours(25);
        walk.Say("/less").Journey!.Nudges.Less.ShouldBe(1);
        DaysToNext(walk).ShouldBe(2);
        walk.Say("/less");
        DaysToNext(walk).ShouldBe(7);
        walk.Say("/less");
        walk.Labels.ShouldContain("Stop");
    }

    [Fact]
    public void Ignored_ones_grow_rare_then_ask_once_and_then_there_is_silence()
    {
        var said = new List<string>();
        var walk = Agreed();
        walk.Check = _ =>
        {
            if (walk.LastInput is Input.NudgeDue { Nudge.About: var about } && !walk.Last!.Replies.IsEmpty)
            {
                said.Add(about);
            }
        };

        walk.Wait(Duration.FromDays(120));

        said.Count.ShouldBeInRange(4, 7);
        said[^1].ShouldBe(nameof(NudgeSlot.Keep));
        walk.Waiting.ShouldBeEmpty();
        walk.Press("Keep them").Waiting.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_list_says_what_when_and_why_and_takes_one_off()
    {
        var walk = Agreed().Say("/remind tomorrow 18:00 call Mia").Say("/nudges");

        walk.Text.ShouldContain("tomorrow at 18:00");
        walk.Text.ShouldContain("You asked me to.");
        walk.Text.ShouldContain("You said I may write now and then.");
        walk.Press("Not: Your reminder");
        walk.Waiting.Keys.ShouldBe(["plan:routine"]);
        walk.Journey!.Nudges.Reminders.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_promised_at_night_comes_back_in_the_morning()
    {
        var walk = new Walk(Instant.FromUtc(2026, 1, 5, 23, 40)).Say("/tz London").Say("/start").Press("About to text them")
            .Say("I miss you").Press("Keep it in the vault").Press("9").Press("Bring it back tomorrow");

        walk.WaitHours(36);

        walk.Text.ShouldContain("How strong is the urge");
        walk.LastInput.ShouldBeOfType<Input.NudgeDue>().Nudge.DueAt.ShouldBe(Instant.FromUtc(2026, 1, 7, 9, 0));
    }

    [Fact]
    public void After_an_outage_a_promise_says_that_it_is_late_and_the_rest_is_gone()
    {
        var walk = Agreed().Say("/remind tomorrow 18:00 call Mia");
        var told = new List<string>();
        walk.Check = _ => told.AddRange(walk.Last!.Replies.Select(reply => reply.Text.ToString()));

        walk.Outage(Duration.FromDays(3));

        told.ShouldHaveSingleItem().ShouldStartWith("This comes later than I said");
    }

    [Fact]
    public void A_marked_day_is_met_in_its_morning_and_nothing_else_comes_on_it()
    {
        var walk = Agreed().PressToken("x:SP7").Press("Yes, keep it").Say("2026-01-09").Say("payday");
        foreach (var words in (string[])["done", "no", "cook with Mia", "done"])
        {
            walk = walk.Labels.Contains("Yes, on those days") ? walk : walk.Say(words);
        }

        walk.Press("Yes, on those days");

        var risk = walk.Waiting["plan:risk"];
        risk.DueAt.ShouldBe(Instant.FromUtc(2026, 1, 9, 10, 0));
        walk.Wait(Duration.FromDays(3));
        walk.Journey!.Nudges.Sent.ShouldNotContain(sent => sent.At > Instant.FromUtc(2026, 1, 9, 0, 0) && sent.Class == NudgeClass.Routine && sent.At < Instant.FromUtc(2026, 1, 10, 0, 0));
    }

    [Fact]
    public void After_a_very_low_evening_only_gentle_ones_come()
    {
        var walk = Agreed().Say("/checkin").Press("Yes, keep it").Press("9").Press("8").Press("1");
        var slots = new List<NudgeSlot>();
        walk.Check = _ => slots = [.. walk.Journey?.Nudges.Sent.Select(sent => sent.Slot) ?? []];

        walk.Wait(Duration.FromDays(12));

        slots.Count.ShouldBeGreaterThan(2);
        slots.ShouldAllBe(slot => slot == NudgeSlot.Checkin || slot == NudgeSlot.Encourage);
    }

    [Fact]
    public void The_ends_of_locks_that_are_ones_own_to_tell_stand_in_the_settings()
    {
        var walk = Agreed();
        walk.Say("/settings");
        walk.Labels.ShouldNotContain("End my own time apart");

        walk.With(walk.Journey! with { Locks = walk.Journey.Locks.GiveSpace(walk.Now + Duration.FromDays(20), ownChoice: true).AllowLogistics() });
        walk.Say("/settings").Press("End my own time apart").Journey!.Locks.Contact.ShouldBe(ContactLevel.Logistics);
        walk.Say("/settings").Press("No more practical contact").Journey!.Locks.Contact.ShouldBe(ContactLevel.Open);
    }

    [Fact]
    public void What_the_ex_asked_for_is_not_ones_own_to_end()
    {
        var walk = Agreed();
        walk.With(walk.Journey! with { Locks = walk.Journey.Locks.GiveSpace(walk.Now + Duration.FromDays(20), ownChoice: false) });

        walk.Say("/settings").PressToken("end:space");

        walk.Journey!.Locks.Contact.ShouldBe(ContactLevel.Space);
    }

    [Fact]
    public void A_day_without_hours_in_which_to_write_is_refused()
    {
        var walk = Agreed().Say("/quiet 12-11");

        walk.Journey!.Preferences.QuietFrom.ShouldBeNull();
        walk.Say("/quiet 22-8").Journey!.Preferences.QuietTo.ShouldBe(480);
    }

    private static Walk Agreed() => new Walk(Noon).Say("/start").Say("/tz London").PressToken("nu:yes");

    private static LocalDateTime Local(Walk walk, string zone) =>
        walk.Journey!.Nudges.Planned.ShouldHaveSingleItem().DueAt.InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime;

    private static int DaysToNext(Walk walk) => Period.DaysBetween(
        walk.Journey!.Nudges.Sent[^1].At.InUtc().Date, walk.Journey.Nudges.Planned.ShouldHaveSingleItem().DueAt.InUtc().Date);
}
