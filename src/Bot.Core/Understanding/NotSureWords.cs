using System.Collections.Frozen;

namespace Bot.Core.Understanding;

/// <summary>Messages that say only that the person does not know, in six languages.</summary>
public static class NotSureWords
{
    // Plain form: lower case, without accents and apostrophes.
    private static readonly FrozenSet<string> Answers = FrozenSet.ToFrozenSet(
        [
            "idk", "i dk", "dk", "dunno", "i dunno", "dont know", "i dont know", "i do not know", "i really dont know",
            "i honestly dont know", "idk really", "i dont really know", "not sure", "im not sure", "i am not sure", "im not really sure",
            "not really sure", "unsure", "no idea", "i have no idea", "no clue", "hard to say", "cant say", "i cant say", "who knows",
            "maybe", "perhaps", "good question",
            "no se", "nose", "no lo se", "yo no se", "ni idea", "no tengo idea", "no estoy seguro", "no estoy segura", "quizas", "quiza", "tal vez",
            "weiss nicht", "weiss ich nicht", "ich weiss nicht", "ich weiss es nicht", "keine ahnung", "kein plan", "ka", "nicht sicher",
            "bin nicht sicher", "ich bin nicht sicher", "bin mir nicht sicher", "ich bin mir nicht sicher", "vielleicht", "schwer zu sagen",
            "je sais pas", "je ne sais pas", "jsp", "jsais pas", "chais pas", "sais pas", "aucune idee", "pas sur", "pas sure", "je suis pas sur",
            "je suis pas sure", "je ne suis pas sur", "je ne suis pas sure", "peut etre",
            "nao sei", "eu nao sei", "sei la", "nao sei nao", "nao faco ideia", "nao tenho ideia", "sem ideia", "nao tenho certeza", "talvez",
            "не знаю", "я не знаю", "незнаю", "хз", "без понятия", "понятия не имею", "не уверен", "не уверена", "я не уверен", "я не уверена",
            "может быть", "наверное", "сложно сказать",
        ],
        StringComparer.Ordinal);

    /// <summary>True when the whole message says that the person does not know, and nothing else.</summary>
    public static bool Is(string text) => WholeMessage.Plain(text) is { } plain && Answers.Contains(plain);
}
