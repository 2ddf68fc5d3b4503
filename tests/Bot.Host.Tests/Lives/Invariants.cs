using System.Text;
using Bot.Core;
using Bot.Core.Content;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Core.Stages;

namespace Bot.Host.Tests.Lives;

/// <summary>What must hold after every turn of every life (journey.md, "Invariants for property tests").</summary>
internal static class Invariants
{
    public static void Hold(Walk walk)
    {
        var turn = walk.Last!;
        EveryMessageIsAnswered(walk, turn);
        RepliesAreWellFormed(turn);
        DecidingTwiceIsEqual(walk);
        NothingLeadsBackUnderALock(turn.Journey);
        ReopenNeedsDecideAndOutcomes(walk, turn.Journey);
        WritingIsKept(walk, turn);
        NothingProactiveInQuiet(walk, turn);
        ErasedOnlyWhenAsked(walk, turn);
    }

    private static void EveryMessageIsAnswered(Walk walk, Turn turn)
    {
        if (walk.LastInput is Input.Said or Input.Pressed or Input.SentMedia or Input.Joined)
        {
            turn.Replies.ShouldNotBeEmpty();
        }
    }

    private static void RepliesAreWellFormed(Turn turn)
    {
        foreach (var reply in turn.Replies)
        {
            reply.Text.IsBlank.ShouldBeFalse();
            reply.Text.Length.ShouldBeLessThanOrEqualTo(ReplySplitter.Limit);
            reply.Choices.Length.ShouldBeLessThanOrEqualTo(25);
            foreach (var choice in reply.Choices)
            {
                Encoding.UTF8.GetByteCount(choice.Token).ShouldBeLessThanOrEqualTo(40, choice.Label);
                choice.Label.Length.ShouldBeInRange(1, 60);
            }

            reply.Choices.Select(choice => choice.Token).ShouldBeUnique();
        }

        if (turn.Replies is [.., var last])
        {
            last.Choices[^1].Role.ShouldBe(ChoiceRole.Help);
        }
    }

    private static void DecidingTwiceIsEqual(Walk walk)
    {
        var again = World.Coach.Decide(walk.Before, walk.LastInput!, walk.Now, walk.Before is null ? walk.Tombstone : null);
        if (walk.Before is not null || walk.Last!.Work is not HostWork.Erase)
        {
            JourneyCodec.Encode(again.Journey, "v").ShouldBe(JourneyCodec.Encode(walk.Last!.Journey, "v"));
            again.Replies.Select(reply => reply.Text.ToString()).ShouldBe(walk.Last.Replies.Select(reply => reply.Text.ToString()));
        }
    }

    private static void NothingLeadsBackUnderALock(Journey journey)
    {
        if (!journey.Locks.RoadBackClosed)
        {
            return;
        }

        journey.Road.Stage.LeadsBack().ShouldBeFalse(journey.Road.Stage.ToString());
        journey.Road.Tracks.ShouldAllBe(track => !track.LeadsBack());
        if (journey.Run is { } run && World.Playbook.Exercises.TryGetValue(run.ExerciseId, out var exercise) && exercise.Find(run.PromptId) is Prompt.Compose compose)
        {
            compose.Kind.ShouldNotBeOneOf(DraftKind.Opener, DraftKind.Answer, DraftKind.Apology, DraftKind.SoftStart);
        }
    }

    private static void ReopenNeedsDecideAndOutcomes(Walk walk, Journey journey)
    {
        var before = walk.Before?.Road.Stage;
        if (journey.Road.Stage == Stage.Reopen && before is not null && before < Stage.Reopen)
        {
            var reset = journey.Road.ResetAt ?? journey.StartedAt;
            (journey.Road.DecidedAt >= reset).ShouldBeTrue();
            (journey.Road.OutcomesAt >= reset).ShouldBeTrue();
        }
    }

    private static void WritingIsKept(Walk walk, Turn turn)
    {
        if (walk.Before is not { } before || turn.Work is HostWork.Erase)
        {
            return;
        }

        turn.Journey.Vault.Length.ShouldBeGreaterThanOrEqualTo(before.Vault.Length);
        var gone = before.Answers.Keys.Where(key => !turn.Journey.Answers.ContainsKey(key)).ToArray();
        gone.ShouldBeSubsetOf(["AR3.by_them", "AR3.by_me", "DC1.to_me", "DC1.by_me"]);
        (turn.Journey.Locks.Contact < before.Locks.Contact && before.Locks.Contact == ContactLevel.Order).ShouldBeFalse();
    }

    private static void NothingProactiveInQuiet(Walk walk, Turn turn)
    {
        if (walk.LastInput is not Input.NudgeDue due || turn.Replies.IsEmpty)
        {
            return;
        }

        walk.Before!.Interrupts.Ended.ShouldBeFalse();
        walk.Before.Interrupts.Blocked.ShouldBeFalse();
        if (walk.Before.Interrupts.PausedUntil is { } until && until > walk.Now)
        {
            due.Nudge.Key.ShouldStartWith("crisis:");
        }
    }

    private static void ErasedOnlyWhenAsked(Walk walk, Turn turn)
    {
        if (turn.Work is HostWork.Erase)
        {
            // Only an answer to the question just asked erases, pressed or typed.
            walk.Before!.Offered.ShouldContain(choice => choice.Token.StartsWith("del:", StringComparison.Ordinal)
                || choice.Token.StartsWith("mi:yes", StringComparison.Ordinal)
                || choice.Token.StartsWith("wk:minor:yes", StringComparison.Ordinal));
        }
    }
}
