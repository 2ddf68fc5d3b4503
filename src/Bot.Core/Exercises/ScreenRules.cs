using Bot.Core.Prompts;
using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>
/// The screens (AR3, DC1): a yes locks at once, before anything else is said; a no or a skip never opens a lock.
/// </summary>
internal static class ScreenRules
{
    private static readonly string[] Violent = ["hurt", "threatened", "forced"];

    public static void Apply(TurnBuilder turn, string key, AnswerValue value)
    {
        switch (key, value)
        {
            case ("AR3.by_them", AnswerValue.Chosen { Option: "yes" }):
                Lock(turn, SafetyLock.HarmedByThem, violence: false);
                break;
            case ("AR3.violence", AnswerValue.Chosen { Option: "yes" }):
                Lock(turn, SafetyLock.HarmedByThem, violence: true);
                break;
            case ("AR3.by_me", AnswerValue.Chosen { Option: "yes" }):
                Lock(turn, SafetyLock.HarmedThem, violence: false);
                break;
            case ("DC1.to_me", AnswerValue.Picked { Options.IsEmpty: false } ticked):
                Lock(turn, SafetyLock.HarmedByThem, ticked.Options.Any(Violent.Contains));
                break;
            case ("DC1.by_me", AnswerValue.Picked { Options.IsEmpty: false }):
                Lock(turn, SafetyLock.HarmedThem, violence: false);
                break;
        }
    }

    /// <summary>Locks and leaves the road back; the screen goes on to its end first.</summary>
    private static void Lock(TurnBuilder turn, SafetyLock by, bool violence)
    {
        turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.Harmed(by, violence, turn.Now) };
        Events.Retreat(turn, by == SafetyLock.HarmedByThem ? StageEvent.HarmedByThem : StageEvent.HarmedThem);
    }
}
