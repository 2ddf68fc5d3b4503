using System.Globalization;
using Bot.Core.Clocks;
using Bot.Core.Exercises;
using Bot.Core.Nudges;
using NodaTime;

namespace Bot.Core.Vault;

/// <summary>
/// Letters that are burned on a day of the person's choosing. The fire needs nobody's leave: it comes with the first thing
/// that happens on that day, even when nothing may be said about it.
/// </summary>
internal static class Burning
{
    /// <summary>Nudge keys of letters that burn.</summary>
    public const string NudgePrefix = "burn:";

    /// <summary>The hidden exercise that asks for the day.</summary>
    public const string ExerciseId = "VB";

    /// <summary>Asks on which day a letter is to burn.</summary>
    public static void AskWhen(TurnBuilder turn, Letter letter)
    {
        turn.Journey = turn.Journey with { LetterInHand = letter.Id };
        ExerciseTurns.Start(turn, ExerciseId);
    }

    /// <summary>The day was chosen.</summary>
    public static void On(TurnBuilder turn, LocalDate day)
    {
        var id = turn.Journey.LetterInHand;
        turn.Journey = turn.Journey with { LetterInHand = null };
        if (turn.Journey.Vault.FirstOrDefault(letter => letter.Id == id) is not { Status: not LetterStatus.Binned } letter)
        {
            turn.Say(VaultPhrases.VaultGone);
            return;
        }

        var at = LocalTimes.At(LocalTimes.Zone(turn.Journey.Preferences) ?? DateTimeZone.Utc, day, LocalTime.Midnight);
        turn.Journey = turn.Journey with { Vault = turn.Journey.Vault.Replace(letter, letter with { BurnsAt = at }) };
        turn.Set(new Nudge(NudgePrefix + letter.Id, at, NudgeClass.Promised, letter.Id, Fence(at)));
        turn.Say(VaultPhrases.VaultBurnsOn, ("day", Dates.Day(day)));
    }

    /// <summary>Burns what has come to its day, whatever the turn is about.</summary>
    public static void BurnDue(TurnBuilder turn)
    {
        foreach (var letter in turn.Journey.Vault)
        {
            if (letter.Status != LetterStatus.Binned && letter.BurnsAt <= turn.Now)
            {
                var burnt = letter with { Status = LetterStatus.Binned, Text = string.Empty };
                turn.Journey = turn.Journey with { Vault = turn.Journey.Vault.Replace(letter, burnt) };
                turn.Drop(VaultTurns.NudgePrefix + letter.Id);
                turn.Drop(VaultTurns.LetterPrefix + letter.Id);
                turn.Note(EntryKind.Vault, letter.Id, "burned");
            }
        }
    }

    /// <summary>Tells that a letter is burned, as it was promised.</summary>
    public static void Tell(TurnBuilder turn, Nudge nudge)
    {
        var letter = turn.Journey.Vault.FirstOrDefault(letter => letter.Id == nudge.About);
        if (letter is { Status: LetterStatus.Binned, BurnsAt: { } at } && Fence(at) == nudge.Fence)
        {
            turn.Say(VaultPhrases.VaultBurned, ("day", Dates.Day(letter.At, turn.Journey)));
        }
    }

    private static string Fence(Instant at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
