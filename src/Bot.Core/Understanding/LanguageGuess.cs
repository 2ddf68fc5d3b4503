using System.Collections.Frozen;
using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding;

/// <summary>Guesses which of six languages a text is in, by the small words that every sentence has.</summary>
public static class LanguageGuess
{
    /// <summary>What is answered when nothing tells.</summary>
    public const string Unknown = "und";

    // Words that one language alone has weigh most: a word listed in several counts for each of them.
    private static readonly FrozenDictionary<string, string[]> Votes = Collect(
        ("en", "the and is are was i im ive you he she they them my to of it its that this what how with for not dont cant but have has just do does did we her him me be been will would should again about when why hi hello thanks please help stop delete"),
        ("es", "el la los las de que y en un una no se lo le mi me por con para pero como yo ella muy mas esta estoy ha he es soy quiero tengo ya si te su todo nada hola gracias porque cuando ayuda basta"),
        ("de", "der die das und ist ich bin nicht ein eine zu mit mir mich er sie es wir ihr ihm ihn auf den dem aber wie was habe hab hat war mein meine noch auch nur so wenn schon kann will hallo danke bitte hilfe hor auf"),
        ("fr", "le la les de des du et je il elle ne pas un une est suis mon ma mes ai que qui en dans pour avec mais plus ca cest jai me moi on nous tu te tout tres bonjour merci aide arrete sil quand"),
        ("pt", "o a os as de que e eu ele ela nao um uma meu minha me por com para mas como muito mais esta estou foi sou quero tenho voce isso tudo nada ja oi ola obrigado obrigada porque quando ajuda pare"));

    /// <summary>ISO 639-1 of one of the six languages, or <see cref="Unknown"/>.</summary>
    public static string Of(string text)
    {
        var words = TextNormalizer.Split(text);
        var letters = words.SelectMany(word => word.Plain).Where(char.IsLetter).Take(200).ToList();
        if (letters.Count(letter => letter is >= 'а' and <= 'џ') * 2 > letters.Count)
        {
            return "ru";
        }

        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in words.Take(100))
        {
            foreach (var language in Votes.GetValueOrDefault(word.Plain, []))
            {
                scores[language] = scores.GetValueOrDefault(language) + (1.0 / Votes[word.Plain].Length);
            }
        }

        var ranked = scores.OrderByDescending(score => score.Value).Take(2).ToList();
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Value <= ranked[1].Value) ? Unknown : ranked[0].Key;
    }

    private static FrozenDictionary<string, string[]> Collect(params (string Language, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (word, list.Language)))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Language).ToArray(), StringComparer.Ordinal);
}
