using System.Globalization;
using Bot.Core;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>One random life of 180 virtual days in a zone of its own; the same seed lives the same life.</summary>
internal sealed class NudgeLife(ulong seed)
{
    public const int Days = 180;

    private static readonly string?[] Zones =
    [
        "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca",
        "America/New_York", "Pacific/Kiritimati", null,
    ];

    private static readonly Stage[] Stages = [Stage.Steady, Stage.Reflect, Stage.Space, Stage.Grow, Stage.Trust, Stage.Nurture, Stage.MoveOn];

    private static readonly string[] Rare =
    [
        "I want to kill myself", "she blocked me", "he hit me last week", "stop", "para", "стоп", "/stop", "/delete", "/pause 5d", "/pause 30d",
        "/moveon", "/tz Kathmandu", "/tz 23:40", "/tz Apia", "/quiet 9-17", "/quiet 22-8", "/quiet 0-6", "/less", "i've decided to move on",
    ];

    private static readonly string[] Often =
    [
        "/checkin", "/next", "hello", "/nudges", "/vault", "/journal it was a long day", "I miss you, please answer me", "/resume", "/start",
        "/remind tomorrow 23:30 call Mia", "/remind 18:00 ring the doctor", "/nudges 17:30", "7", "2", "9", "/progress", "/settings",
    ];

    private ulong chance = (seed * 2862933555777941757) + 3037000493;

    /// <summary>Lives it.</summary>
    public NudgeInvariants Live()
    {
        var invariants = new NudgeInvariants();
        var start = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(Next(24 * 365));
        var walk = new Walk(start) { Check = invariants.Hold }.With(Begin(start));
        var restless = 1 + Next(200);
        while (walk.Now < start + Duration.FromDays(Days))
        {
            Pass(walk, restless);
            Act(walk);
        }

        return invariants;
    }

    private void Pass(Walk walk, int restless)
    {
        switch (Next(40))
        {
            case 0:
                walk.Outage(Duration.FromDays(3));
                break;
            case 1:
                walk.WaitHours(24 * Next(30));
                break;
            default:
                walk.Wait(Duration.FromMinutes(1 + Next(60 * restless)));
                break;
        }
    }

    private void Act(Walk walk)
    {
        switch (Next(20))
        {
            case 0:
                walk.Say(Rare[Next(Rare.Length)]);
                break;
            case 1 when Next(4) == 0:
                walk.Take(id => new Input.Left(id));
                break;
            case < 9 when walk.Journey is { Offered.IsEmpty: false }:
                walk.Press(Next(30));
                break;
            default:
                walk.Say(Often[Next(Often.Length)]);
                break;
        }
    }

    private Journey Begin(Instant start)
    {
        var stage = Stages[Next(Stages.Length)];
        return Journey.Begin(start) with
        {
            Road = Road.Start with { Stage = stage, EnteredAt = start },
            Preferences = new Preferences
            {
                Zone = Zones[Next(Zones.Length)],
                StoringAgreedAt = start,
                NudgesAgreedAt = start,
                NudgesAsked = true,
                RiskNudgesAgreedAt = Next(2) == 0 ? start : null,
            },
        };
    }

    private int Next(int end)
    {
        chance = (chance * 6364136223846793005) + 1442695040888963407;
        return (int)((chance >> 33) % (ulong)end);
    }

    public override string ToString() => seed.ToString(CultureInfo.InvariantCulture);
}
