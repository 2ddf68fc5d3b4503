using System.Globalization;
using Bot.Core.Stages;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Host.Tests.Lives;

/// <summary>Random lives on the real content: whatever is pressed, said or commanded in whatever order, the invariants hold.</summary>
public class RandomLivesTests
{
    private static readonly string[] Commands =
    [
        "/start", "/help", "/stage", "/next", "/next", "/next", "/back", "/sos", "/vault", "/checkin", "/journal", "/journal it was a long day",
        "/progress", "/decide", "/moveon", "/slip", "/exwrote", "/nocontact", "/pause 3d", "/pause", "/resume", "/why", "/settings",
        "/privacy", "/safety", "/lookup giving space", "/lookup", "/export", "/delete", "/stop", "/nonsense", "/tips",
    ];

    private static readonly string[] Texts =
    [
        "7", "0", "10", "3", "yes", "no", "done", "skip", "2 weeks", "yesterday", "24.12.2025", "I miss you, please answer me",
        "We fought about money and I got loud.\nI was tired.\nI should have listened.", "she texted me just now", "i texted him again",
        "I want to die", "he hit me last week", "I hit her and I hate myself for it", "I'm 15", "how long should I wait",
        "they blocked me", "we got back together", "i've decided to move on", "hello", "thanks", "stop", "", "   ", "👨‍👩‍👧", "مرحبا كيف حالك",
        "\u0000\u0007", "can't do this anymore", "I made a fake account to see her stories", "он меня ударил", "quiero morir",
    ];

    private static readonly Gen<Action<Walk>> Act = Gen.Frequency(
        (6, Gen.Choose(0, 30).Select(Action<Walk> (n) => walk => PressAny(walk, n))),
        (3, Gen.Elements(Commands).Select(Action<Walk> (text) => walk => walk.Say(text))),
        (3, Gen.Elements(Texts).Select(Action<Walk> (text) => walk => walk.Say(text))),
        (1, Gen.Choose(1, 300).Select(Action<Walk> (hours) => walk => walk.WaitHours(hours))));

    [Fact]
    public void The_invariants_hold_in_every_life()
    {
        Holds(Act.ListOf(60), acts =>
        {
            var walk = new Walk { Check = Invariants.Hold };
            foreach (var act in acts)
            {
                act(walk);
            }
        });
    }

    [Fact]
    public void From_every_life_danger_is_heard_and_moving_on_is_one_command_away()
    {
        Holds(Act.ListOf(25), acts =>
        {
            var walk = new Walk();
            foreach (var act in acts)
            {
                act(walk);
            }

            walk.Say("I want to kill myself");
            walk.Overlays.ShouldContain(Overlay.Crisis);
            walk.Journey!.Run.ShouldBeNull();
            walk.Say("/sos");
            walk.Text.ShouldNotBeEmpty();
            if (walk.Journey.Interrupts.Minor != MinorState.Confirmed)
            {
                walk.Say("/moveon");
                walk.Journey.Road.Stage.ShouldBe(Stage.MoveOn);
            }
        });
    }

    /// <summary>A hundred lives, the same in every run; <c>LIVES=5000 dotnet test</c> draws as many new ones.</summary>
    private static void Holds(Gen<List<Action<Walk>>> lives, Action<IEnumerable<Action<Walk>>> check)
    {
        var property = Prop.ForAll(lives.ToArbitrary(), acts => check(acts));
        var config = int.TryParse(Environment.GetEnvironmentVariable("LIVES"), CultureInfo.InvariantCulture, out var many)
            ? Config.QuickThrowOnFailure.WithMaxTest(many)
            : Config.QuickThrowOnFailure.WithReplay(20260105, 1);
        Check.One(config, property);
    }

    private static void PressAny(Walk walk, int n)
    {
        if (walk.Journey is { Offered.IsEmpty: false })
        {
            walk.Press(n);
        }
        else
        {
            walk.Say("/start");
        }
    }
}
