using System.Text.RegularExpressions;
using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>
/// What must hold of everything that we say first, reckoned here anew from what went out and from nothing that the gate
/// reckons with (nudges.md, rule 12).
/// </summary>
internal sealed class NudgeInvariants
{
    private static readonly Regex Ex = new(@"\b(ex|him|her|he|she|they|them|their|partner)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    private readonly List<(Instant At, NudgeClass Class, string About, string Words)> sent = [];

    /// <summary>How many went out.</summary>
    public int Sent { get; private set; }

    /// <summary>How many of these were planned by us.</summary>
    public int Planned => sent.Count;

    public void Hold(Walk walk)
    {
        QueueAndJourneyAgree(walk);
        if (walk.LastInput is not Input.NudgeDue { Nudge: var nudge } || walk.Last!.Replies.IsEmpty)
        {
            return;
        }

        Sent++;
        NothingIsSaidIntoSilence(walk, nudge);
        if (nudge.Class == NudgeClass.Promised)
        {
            PromisesKeepTheNight(walk, nudge);
            return;
        }

        var words = walk.Last.Replies[0].Text.ToString();
        PlannedOnesAreWelcome(walk, nudge);
        TheHourIsRight(walk, nudge);
        TheWordsAreRight(walk, words);
        CapsHold(walk, nudge, words);
        sent.Add((walk.Now, nudge.Class, nudge.About, words));
    }

    private static void QueueAndJourneyAgree(Walk walk)
    {
        if (walk.Last!.Work is HostWork.Erase || walk.Journey is not { } journey)
        {
            return;
        }

        walk.Waiting.Values.Where(nudge => nudge.Class != NudgeClass.Promised).Select(nudge => (nudge.Key, nudge.DueAt, nudge.About))
            .ShouldBe(journey.Nudges.Planned.Select(planned => (planned.Key, planned.DueAt, planned.Slot.ToString())), ignoreOrder: true);
        walk.Waiting.Values.Where(nudge => nudge.Class == NudgeClass.Promised).Select(nudge => (nudge.Key, nudge.DueAt))
            .ShouldBe(journey.Nudges.Promised.Select(promised => (promised.Key, promised.DueAt)), ignoreOrder: true);
        journey.Nudges.Planned.ShouldAllBe(planned => planned.DueAt > walk.Now);
        journey.Nudges.Sent.Length.ShouldBeLessThan(60);
    }

    private static void NothingIsSaidIntoSilence(Walk walk, Nudge nudge)
    {
        var before = walk.Before!;
        before.Interrupts.Ended.ShouldBeFalse();
        before.Interrupts.Blocked.ShouldBeFalse();
        before.Interrupts.Minor.ShouldNotBe(MinorState.Confirmed);
        if (!nudge.Key.StartsWith("crisis:", StringComparison.Ordinal))
        {
            (before.Interrupts.Crisis?.LockedUntil > walk.Now).ShouldBeFalse("within the hours of a crisis");
            (before.Interrupts.PausedUntil > walk.Now && nudge.Key != "resume").ShouldBeFalse("in a pause");
        }
    }

    private static void PromisesKeepTheNight(Walk walk, Nudge nudge)
    {
        var wasAsked = nudge.Key.StartsWith("crisis:", StringComparison.Ordinal) || nudge.Key.StartsWith("remind:", StringComparison.Ordinal);
        if (!wasAsked && Clock(walk) is { } minute)
        {
            IsQuiet(walk.Before!.Preferences, minute).ShouldBeFalse($"{nudge.Key} at minute {minute}");
        }

        (walk.Before!.Locks.RoadBackClosed && nudge.Key.StartsWith("vault:", StringComparison.Ordinal)).ShouldBeFalse("a text for the ex behind a lock");
    }

    private static void PlannedOnesAreWelcome(Walk walk, Nudge nudge)
    {
        var preferences = walk.Before!.Preferences;
        preferences.NudgesAgreedAt.ShouldNotBeNull();
        (nudge.Class == NudgeClass.RiskWindow && preferences.RiskNudgesAgreedAt is null).ShouldBeFalse();
        (walk.Before.Interrupts.Crisis is { Open: true }).ShouldBeFalse();
        var silence = walk.Now - walk.Before.SeenAt;
        (silence >= Duration.FromDays(14) && nudge.About != nameof(NudgeSlot.Keep)).ShouldBeFalse("after fourteen days of silence");
        (walk.Before.Run is not null && silence < Duration.FromHours(2)).ShouldBeFalse("in the middle of an exercise");
        (walk.Now - nudge.DueAt).ShouldBeLessThanOrEqualTo(Duration.FromHours(2));
    }

    private static void TheHourIsRight(Walk walk, Nudge nudge)
    {
        var minute = Clock(walk);
        minute.ShouldNotBeNull("nothing routine without a known clock");
        IsQuiet(walk.Before!.Preferences, minute.Value).ShouldBeFalse($"{nudge.Key} at minute {minute}");
        walk.Last!.Replies.ShouldAllBe(reply => reply.SendBy > walk.Now && reply.SendBy <= nudge.DueAt + Duration.FromHours(2));
    }

    private static void TheWordsAreRight(Walk walk, string words)
    {
        words.Length.ShouldBeLessThanOrEqualTo(240);
        if (walk.Before!.Locks.RoadBackClosed || walk.Before.Road.Stage is Stage.MoveOn or Stage.Closed)
        {
            Ex.IsMatch(words).ShouldBeFalse(words);
        }

        walk.Labels.ShouldContain("Stop");
        walk.Labels[^1].ShouldBe("Help now");
    }

    private void CapsHold(Walk walk, Nudge nudge, string words)
    {
        var today = Local(walk)!.Value.Date;
        var zone = Zone(walk.Before!.Preferences)!;
        var ofDay = sent.Where(earlier => earlier.At.InZone(zone).Date == today).ToArray();
        var ofWeek = sent.Where(earlier => walk.Now - earlier.At < Duration.FromDays(7)).ToArray();
        ofDay.Length.ShouldBeLessThan(2);
        ofDay.ShouldAllBe(earlier => earlier.Class != nudge.Class);
        ofWeek.Length.ShouldBeLessThan(8);
        sent.ShouldAllBe(earlier => walk.Now - earlier.At >= Duration.FromHours(6));
        sent.Where(earlier => walk.Now - earlier.At < Duration.FromDays(21)).ShouldAllBe(earlier => earlier.Words != words);
        if (nudge.Class == NudgeClass.Routine)
        {
            var day = Period.DaysBetween(walk.Before.StartedAt.InZone(zone).Date, today) + 1;
            var most = day <= 21 ? 7 : day <= 60 ? 3 : 1;
            ofWeek.Count(earlier => earlier.Class == NudgeClass.Routine).ShouldBeLessThan(most, $"day {day}");
        }
    }

    private static int? Clock(Walk walk) => Local(walk) is { } local ? (local.Hour * 60) + local.Minute : null;

    private static LocalDateTime? Local(Walk walk) => Zone(walk.Before!.Preferences) is { } zone ? walk.Now.InZone(zone).LocalDateTime : null;

    private static DateTimeZone? Zone(Preferences preferences) => preferences switch
    {
        { Zone: { } id } => DateTimeZoneProviders.Tzdb[id],
        { OffsetMinutes: { } minutes } => DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60)),
        _ => null,
    };

    private static bool IsQuiet(Preferences preferences, int minute)
    {
        var (from, to) = (preferences.QuietFrom ?? 21 * 60, preferences.QuietTo ?? 9 * 60);
        return from < to ? minute >= from && minute < to : minute >= from || minute < to;
    }
}
