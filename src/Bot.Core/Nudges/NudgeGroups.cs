using Bot.Core.Stages;

namespace Bot.Core.Nudges;

/// <summary>Which group a journey belongs to.</summary>
internal static class NudgeGroups
{
    public static NudgeGroup Of(Journey journey) => journey.Locks.RoadBackClosed ? NudgeGroup.Locked : journey.Road.Stage switch
    {
        Stage.Arrive or Stage.Steady => NudgeGroup.Early,
        Stage.Reflect or Stage.Decide => NudgeGroup.Understand,
        Stage.Space or Stage.Grow => NudgeGroup.Apart,
        >= Stage.Outcomes and <= Stage.Issues => NudgeGroup.Reach,
        >= Stage.Trust and <= Stage.Nurture => NudgeGroup.Together,
        _ => NudgeGroup.Onward,
    };

    /// <summary>Where nothing may mention the ex: behind a lock, in MOVEON and beyond (nudges.md, rule 5).</summary>
    public static bool IsExUnmentioned(Journey journey) => Of(journey) is NudgeGroup.Locked or NudgeGroup.Onward;
}
