using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Vault;

/// <summary>The vault: texts are held, come back, and are kept or thrown away. Nothing is ever sent to anyone.</summary>
internal static class VaultTurns
{
    /// <summary>Nudge keys of letters that come back.</summary>
    public const string NudgePrefix = "vault:";

    /// <summary>Nudge keys of letters to oneself.</summary>
    public const string LetterPrefix = "letter:";

    private const int Shown = 8;

    /// <summary>Puts a text into the vault.</summary>
    /// <returns>The letter's id.</returns>
    public static string Put(TurnBuilder turn, Prompt.Compose prompt, PromptStep.Hold hold)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"v{turn.Journey.Vault.Length + 1}");
        var until = turn.Now + Duration.FromHours(turn.Rules.VaultHoldHours);
        var letter = new Letter(id, hold.Draft, prompt.Kind, turn.Now, until, hold.Issues, null, LetterStatus.Held, Returns: false);
        turn.Journey = turn.Journey with { Vault = turn.Journey.Vault.Add(letter) };

        // The words lie in the letter alone: what is thrown away there must be gone everywhere.
        turn.Note(EntryKind.Vault, id, "held");
        return id;
    }

    /// <summary>Notes the urge to send the letter that a compose prompt kept.</summary>
    public static void Rate(TurnBuilder turn, string key, int urge)
    {
        if (Kept(turn, key) is { } letter)
        {
            Replace(turn, letter with { Urge = urge });
        }
    }

    /// <summary>The person accepts that the letter comes back when its time is over.</summary>
    public static void PromiseReturn(TurnBuilder turn, string key)
    {
        if (Kept(turn, key) is { } letter)
        {
            Promise(turn, letter);
        }
    }

    /// <summary>A letter to oneself is brought on a day some months ahead (MO8).</summary>
    public static void PromiseLetter(TurnBuilder turn, string key, int days)
    {
        if (turn.Journey.Answer(key) is not AnswerValue.Kept { LetterId: { } id } || Find(turn, id) is not { Status: not LetterStatus.Binned } letter)
        {
            return;
        }

        if (turn.Journey.Interrupts.Ended)
        {
            turn.Say(CorePhrases.EndedNoReturn);
            return;
        }

        turn.Set(new Nudge(LetterPrefix + letter.Id, turn.Now + Duration.FromDays(days), NudgeClass.Promised, letter.Id, string.Empty));
    }

    /// <summary>A letter to oneself, brought as promised: it is opened by the person, when they like.</summary>
    public static void BringLetter(TurnBuilder turn, Nudge nudge)
    {
        if (Find(turn, nudge.About) is { Status: not LetterStatus.Binned } letter)
        {
            turn.Say(NudgePhrases.LetterBack, ("day", Dates.Day(letter.At, turn.Journey)));
            turn.OfferPhrase(Tokens.Letter("show", letter.Id), NudgePhrases.ButtonOpenLetter);
        }
    }

    /// <summary>A letter whose return was taken off the list does not come back by itself.</summary>
    public static void NoReturn(TurnBuilder turn, string nudgeKey)
    {
        if (nudgeKey.StartsWith(NudgePrefix, StringComparison.Ordinal) && Find(turn, nudgeKey[NudgePrefix.Length..]) is { } letter)
        {
            Replace(turn, letter with { Returns = false });
        }
        else if (nudgeKey.StartsWith(Burning.NudgePrefix, StringComparison.Ordinal) && Find(turn, nudgeKey[Burning.NudgePrefix.Length..]) is { } burning)
        {
            Replace(turn, burning with { BurnsAt = null });
        }
    }

    /// <summary>A pause ended early: letters whose time is over come back now, not at the pause's old end.</summary>
    public static void AfterPause(TurnBuilder turn)
    {
        foreach (var letter in turn.Journey.Vault.Where(letter => letter is { Status: LetterStatus.Held, Returns: true } && letter.Until <= turn.Now))
        {
            turn.Set(Return(letter) with { DueAt = turn.Now });
        }
    }

    /// <summary>A letter comes back as promised. A letter that was opened or thrown away meanwhile does not.</summary>
    public static void ComeBack(TurnBuilder turn, Nudge nudge)
    {
        if (Find(turn, nudge.About) is { Status: LetterStatus.Held } letter && Fence(letter) == nudge.Fence)
        {
            turn.Say(VaultPhrases.VaultReturn);
            AskUrge(turn, letter);
        }
    }

    /// <summary><c>/vault</c>: what lies there.</summary>
    public static void List(TurnBuilder turn)
    {
        var letters = turn.Journey.Vault.Where(letter => letter.Status != LetterStatus.Binned).ToArray();
        turn.Say(letters.Length == 0 ? VaultPhrases.VaultEmpty : VaultPhrases.VaultList);
        foreach (var letter in letters.TakeLast(Shown))
        {
            turn.Offer(Tokens.Letter("open", letter.Id), turn.Words(VaultPhrases.ButtonLetter, ("day", Dates.Day(letter.At, turn.Journey))).ToString());
        }

        if (turn.Playbook.Exercises.TryGetValue("SP3", out var exercise) && Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is null)
        {
            turn.Offer(Tokens.Exercise(exercise.Id), exercise.Title);
        }
    }

    /// <summary>A pressed choice about a letter: <c>action:letter</c>.</summary>
    public static void Press(TurnBuilder turn, string action, string letterId)
    {
        if (Find(turn, letterId) is not { Status: not LetterStatus.Binned } letter)
        {
            turn.Say(VaultPhrases.VaultGone);
            return;
        }

        switch (action)
        {
            case "open" when letter is { Status: LetterStatus.Held } && letter.Until > turn.Now:
                turn.Say(VaultPhrases.VaultStillHeld, ("until", Dates.Day(letter.Until, turn.Journey)));
                Offer(turn, letter, stillHeld: true);
                break;
            case "open" when letter is { Status: LetterStatus.Held, Urge: not null }:
                AskUrge(turn, letter);
                break;
            case "open" or "show":
                Show(turn, letter, null);
                break;
            case "keep":
                Replace(turn, letter with { Status = LetterStatus.Kept, BurnsAt = null });
                turn.Drop(NudgePrefix + letter.Id);
                turn.Drop(Burning.NudgePrefix + letter.Id);
                turn.Note(EntryKind.Vault, letter.Id, "kept");
                turn.Say(VaultPhrases.VaultKept);
                Menu.Offer(turn);
                break;
            case "bin":
                Bin(turn, letter);
                break;
            case "burn":
                Burning.AskWhen(turn, letter);
                break;
            case "hold":
                Hold(turn, letter);
                break;
            case ['u', .. var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var urge) && urge <= 10:
                Show(turn, letter, urge);
                break;
            default:
                turn.Say(CorePhrases.PressStale);
                break;
        }
    }

    private static void AskUrge(TurnBuilder turn, Letter letter)
    {
        turn.Say(VaultPhrases.VaultUrgeNow);
        for (var number = 0; number <= 10; number++)
        {
            var label = number.ToString(CultureInfo.InvariantCulture);
            turn.Offer(Tokens.Letter($"u{label}", letter.Id), label);
        }
    }

    private static void Show(TurnBuilder turn, Letter letter, int? urgeNow)
    {
        if (letter.Urge is { } then && urgeNow is { } now)
        {
            turn.Say(VaultPhrases.VaultUrges, ("then", Number(then)), ("now", Number(now)));
            turn.Journey = turn.Journey with { CheckIns = turn.Journey.CheckIns.Add(new CheckIn(turn.Now, null, now, null)) };
        }

        turn.Say(new RichText([new Span(letter.Text, SpanStyle.Quote)]));
        Offer(turn, letter, stillHeld: false);
    }

    private static void Offer(TurnBuilder turn, Letter letter, bool stillHeld)
    {
        turn.OfferPhrase(Tokens.Letter("bin", letter.Id), VaultPhrases.ButtonBin);
        if (stillHeld)
        {
            turn.OfferPhrase(Tokens.Letter("show", letter.Id), VaultPhrases.ButtonReadAnyway);
            turn.OfferPhrase(Tokens.Urge, CorePhrases.ButtonUrge);
            turn.OfferPhrase(Tokens.Letter("burn", letter.Id), VaultPhrases.ButtonBurn);
            return;
        }

        OfferComposer(turn, letter);
        turn.OfferPhrase(Tokens.Letter("keep", letter.Id), VaultPhrases.ButtonKeepLetter);
        turn.OfferPhrase(Tokens.Letter("hold", letter.Id), VaultPhrases.ButtonHoldOn);
        turn.OfferPhrase(Tokens.Letter("burn", letter.Id), VaultPhrases.ButtonBurn);
    }

    /// <summary>The composer that is open where the person stands, for words that still hold after their time here.</summary>
    private static void OfferComposer(TurnBuilder turn, Letter letter)
    {
        if (letter.Kind != DraftKind.Letter && Composer(turn) is { } exercise)
        {
            turn.Offer(Tokens.Exercise(exercise.Id), turn.Words(VaultPhrases.VaultUse, ("title", exercise.Title)).ToString());
        }
    }

    private static Exercise? Composer(TurnBuilder turn) => turn.Playbook.Exercises.Values.FirstOrDefault(exercise =>
        exercise.Stage == turn.Journey.Road.Stage
        && exercise.Prompts.Any(prompt =>
            prompt is Prompt.Compose { Kind: DraftKind.Opener or DraftKind.Answer or DraftKind.Apology or DraftKind.SoftStart })
        && Conditions.Hold(exercise.When, new FactScope(turn.Journey, turn.Playbook, exercise, turn.Now, turn.Seed))
        && Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is null);

    private static void Hold(TurnBuilder turn, Letter letter)
    {
        var again = letter with { Status = LetterStatus.Held, Until = turn.Now + Duration.FromHours(turn.Rules.VaultHoldHours) };
        Replace(turn, again);
        Promise(turn, again);
        turn.Say(VaultPhrases.VaultHeldOn, ("until", Dates.Day(again.Until, turn.Journey)));
        Menu.Offer(turn);
    }

    /// <summary>Who asked us not to write first is told so instead of being promised something.</summary>
    private static void Promise(TurnBuilder turn, Letter letter)
    {
        if (turn.Journey.Interrupts.Ended)
        {
            turn.Say(CorePhrases.EndedNoReturn);
            return;
        }

        Replace(turn, letter with { Returns = true });
        turn.Set(Return(letter));
    }

    private static Nudge Return(Letter letter) => new(NudgePrefix + letter.Id, letter.Until, NudgeClass.Promised, letter.Id, Fence(letter));

    private static string Fence(Letter letter) => letter.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static Letter? Kept(TurnBuilder turn, string key) =>
        turn.Journey.Answer(key) is AnswerValue.Kept { LetterId: { } id } && Find(turn, id) is { Status: LetterStatus.Held } letter ? letter : null;

    private static void Bin(TurnBuilder turn, Letter letter)
    {
        Replace(turn, letter with { Status = LetterStatus.Binned, Text = string.Empty });
        turn.Drop(NudgePrefix + letter.Id);
        turn.Drop(LetterPrefix + letter.Id);
        turn.Drop(Burning.NudgePrefix + letter.Id);
        turn.Note(EntryKind.Vault, letter.Id, "binned");
        turn.Say(VaultPhrases.VaultBinned);
        Menu.Offer(turn);
    }

    private static Letter? Find(TurnBuilder turn, string id) => turn.Journey.Vault.FirstOrDefault(letter => letter.Id == id);

    private static void Replace(TurnBuilder turn, Letter letter)
    {
        var vault = turn.Journey.Vault;
        var at = vault.ToList().FindIndex(other => other.Id == letter.Id);
        turn.Journey = turn.Journey with { Vault = vault.SetItem(at, letter) };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
