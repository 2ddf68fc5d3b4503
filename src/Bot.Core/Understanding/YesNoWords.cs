using System.Collections.Frozen;

namespace Bot.Core.Understanding;

/// <summary>Messages that say only yes or only no, in six languages.</summary>
public static class YesNoWords
{
    // Plain form: lower case, without accents and apostrophes.
    private static readonly string[] Yes =
    [
        "yes", "yeah", "yea", "yeh", "yep", "yup", "ya", "y", "yes please", "yes i do", "yes i am", "yes i did", "yes i have", "yes there is", "i do", "i am",
        "i have", "i did", "ok", "okay", "okey", "k", "kk", "sure", "of course", "definitely", "absolutely", "right", "correct", "true", "uh huh",
        "aye", "please do", "go ahead",
        "si", "sip", "claro", "claro que si", "por supuesto", "vale", "dale", "de acuerdo", "si por favor",
        "ja", "jo", "jep", "jap", "jawohl", "klar", "na klar", "doch", "genau", "gerne", "ja bitte", "ja gerne", "natuerlich", "naturlich", "in ordnung",
        "oui", "ouais", "ouai", "ouep", "mouais", "bien sur", "daccord", "oui merci", "oui stp", "oui sil te plait",
        "sim", "s", "aham", "uhum", "claro que sim", "com certeza", "ta", "ta bom", "ta bem", "beleza", "pode ser", "isso",
        "да", "ага", "угу", "конечно", "хорошо", "ладно", "окей", "ок", "да конечно", "именно", "точно",
    ];

    private static readonly string[] No =
    [
        "no", "nope", "nah", "na", "naw", "noo", "n", "never", "no thanks", "no thank you", "not really", "not yet", "not now", "no i dont", "no i am not", "no im not",
        "no i didnt", "no i havent", "no one", "noone", "nobody", "none", "nothing", "no not really", "of course not", "i dont", "im not", "i am not", "i didnt",
        "nadie", "nunca", "nada", "para nada", "claro que no", "no gracias", "todavia no", "ahora no",
        "nein", "nee", "ne", "noe", "niemand", "keiner", "niemanden", "nie", "nichts", "nein danke", "noch nicht", "eher nicht", "jetzt nicht",
        "non", "nan", "personne", "jamais", "rien", "pas du tout", "pas vraiment", "non merci", "pas encore", "pas maintenant",
        "nao", "naum", "ninguem", "jamais nao", "agora nao", "ainda nao", "nao obrigado", "nao obrigada", "de jeito nenhum",
        "нет", "неа", "не", "никто", "никого", "никогда", "ничего", "нет спасибо", "пока нет", "не сейчас", "еще нет", "конечно нет",
    ];

    private static readonly FrozenDictionary<string, bool> Answers = Yes.Select(word => (word, true))
        .Concat(No.Select(word => (word, false)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>True for a yes, false for a no; null when the message is neither, or says more.</summary>
    public static bool? Of(string text) =>
        WholeMessage.Plain(text) is { } plain && Answers.TryGetValue(plain, out var yes) ? yes : null;
}
