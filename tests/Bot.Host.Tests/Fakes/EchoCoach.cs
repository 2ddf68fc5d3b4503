using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Replies;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <summary>
/// A stand-in for the coach that answers in words one can count: it echoes texts into the history, and knows a few words
/// that make it do what a test needs.
/// </summary>
internal static class EchoCoach
{
    public static Turn Decide(Journey? journey, Input input, Instant now, Tombstone? tombstone)
    {
        var met = journey ?? Journey.Begin(now);
        var next = met with { SeenAt = now, Revision = met.Revision + 1 };
        return input switch
        {
            Input.Said said => Said(next, said, now),
            Input.Pressed pressed => Answer(next, "pressed " + pressed.Token),
            Input.NudgeDue { Nudge.About: "silent" } => Turn.Nothing(next),
            Input.NudgeDue { Nudge: { About: "again" } again } => Turn.Nothing(next) with
            {
                NudgesToSet = [again with { DueAt = now + Duration.FromHours(1) }],
            },
            Input.NudgeDue due => Answer(next, "nudge " + due.Nudge.About),
            Input.Left => Turn.Nothing(next with { Interrupts = next.Interrupts with { Blocked = true } }),
            _ => Turn.Nothing(next),
        };
    }

    public static ImmutableArray<Reply> AnswerInPublic(Input input, Instant now) =>
        [Reply.Say(RichText.Plain("public " + (input as Input.Said)?.Text))];

    private static Turn Said(Journey journey, Input.Said said, Instant now) => said.Text.Split(' ') switch
    {
        ["poison"] => throw new InvalidOperationException("what the person said"),
        ["export"] => Answer(journey, "here") with { Work = new HostWork.Export() },
        ["erase"] => Answer(journey, "erased") with { Work = new HostWork.Erase(new Tombstone(TombstoneWord.No, now + Duration.FromDays(90))) },
        ["nudge", var hours, var about] => Answer(journey, "set") with
        {
            NudgesToSet = [new Nudge("k-" + about, now + Duration.FromHours(int.Parse(hours, null)), NudgeClass.Routine, about, "f")],
        },
        ["go", var stage] => Answer(
            journey with { Road = journey.Road with { Stage = StageNames.TryParse(stage, out var found) ? found : default } }, "went"),
        _ => Answer(journey, "echo " + said.Text) with { Entries = [new Entry(now, EntryKind.Journal, "test", said.Text)] },
    };

    private static Turn Answer(Journey journey, string words) => Turn.Nothing(journey) with
    {
        Replies =
        [
            new Reply(RichText.Plain(words), [new Choice("yes", "Yes"), new Choice("no", "No"), new Choice("help", "Help now", ChoiceRole.Help)]),
        ],
    };
}
