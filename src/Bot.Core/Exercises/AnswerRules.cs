using System.Globalization;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>
/// What the program draws from single answers. The prompts named here are held by <see cref="KnownContent"/>, so that
/// content cannot rename them unseen.
/// </summary>
internal static class AnswerRules
{
    private static readonly string[] Refusals = ["nobody", "no one", "noone", "none", "don't need", "dont need", "do not need", "not yet", "n/a"];

    /// <summary>Applies the rule of one answer, if it has one.</summary>
    public static void Apply(TurnBuilder turn, string key, AnswerValue value)
    {
        switch (key)
        {
            case "AR2.ended" or "AR2B.cycles" or "AR2B.avoid" or "AR2B.asked" or "AR2C.country" or "AR2C.time":
                IntakeRules.Apply(turn, key, value);
                break;
            case "AR3.by_them" or "AR3.by_me" or "AR3.violence" or "DC1.to_me" or "DC1.by_me":
                ScreenRules.Apply(turn, key, value);
                break;
            case "T3a.until" when value is AnswerValue.Lasted space:
                turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.GiveSpace(turn.Now + Duration.FromDays(space.Days), ownChoice: false) };
                Events.NoteLock(turn);
                break;
            case "T3b.how" when value is AnswerValue.Chosen { Option: "order" }:
                turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.SayNo(order: true) };
                Events.NoteLock(turn);
                break;
            case "SP3.urge" when value is AnswerValue.Rated urge:
                VaultTurns.Rate(turn, "SP3.draft", urge.Number);
                break;
            case "SP3.return" when value is AnswerValue.Chosen { Option: "yes" }:
                VaultTurns.PromiseReturn(turn, "SP3.draft");
                break;
            case "MO8.when" when value is AnswerValue.Chosen { Option: ['d', .. var days] }:
                VaultTurns.PromiseLetter(turn, "MO8.letter", int.Parse(days, CultureInfo.InvariantCulture));
                break;
            case "NC5.pro" when value is AnswerValue.Wrote pro && Names(pro.Text):
                turn.Journey = turn.Journey with { Locks = turn.Journey.Locks with { ProfessionalNamed = true } };
                break;
            case "T11.who" when value is AnswerValue.Chosen who:
                PromiseBroken(turn, byThem: who.Option == "them");
                break;
            case "T10.way" when value is AnswerValue.Chosen way:
                TalkWentBadly(turn, way.Option);
                break;
        }
    }

    /// <summary>Adds a check-in.</summary>
    public static void AddCheckIn(TurnBuilder turn, CheckIn checkIn)
    {
        turn.Journey = turn.Journey with { CheckIns = turn.Journey.CheckIns.Add(checkIn) };
        turn.Note(EntryKind.CheckIn, "checkin", string.Create(
            CultureInfo.InvariantCulture, $"intensity {checkIn.Intensity}, urge {checkIn.Urge}, mood {checkIn.Mood}"));
    }

    /// <summary>A name, not a refusal.</summary>
    private static bool Names(string words) =>
        words.Trim().Length >= 3 && YesNoWords.Of(words) is null && !NotSureWords.Is(words) && !Refusals.Any(refusal => words.Contains(refusal, StringComparison.OrdinalIgnoreCase));

    /// <summary>T11: by me, TRUST again; by them, DECIDE again.</summary>
    private static void PromiseBroken(TurnBuilder turn, bool byThem)
    {
        if (StageMap.Find(turn.Journey, StageEvent.PromiseBroken, turn.Rules, turn.Now) is null)
        {
            return;
        }

        if (byThem)
        {
            Events.Enter(turn, Stage.Decide);
        }
        else if (turn.Journey.Road.Stage > Stage.Trust)
        {
            Events.Enter(turn, Stage.Trust);
        }
    }

    /// <summary>T10: EMPATHISE, or some days of SPACE, as the person chooses.</summary>
    private static void TalkWentBadly(TurnBuilder turn, string option)
    {
        if (StageMap.Find(turn.Journey, StageEvent.TalkWentBadly, turn.Rules, turn.Now) is null)
        {
            return;
        }

        if (option == "space")
        {
            turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.GiveSpace(turn.Now + Duration.FromDays(7), ownChoice: true) };
            Events.Enter(turn, Stage.Space);
        }
        else if (option == "empathise" && turn.Journey.Road.Stage > Stage.Empathise && turn.Journey.Road.Stage.TouchesEx())
        {
            Events.Enter(turn, Stage.Empathise);
        }
    }
}
