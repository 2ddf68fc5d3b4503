using System.Collections.Frozen;
using System.Text;

namespace Bot.Core.Understanding.Text;

/// <summary>One pass over a text, character by character.</summary>
internal sealed class WordScanner
{
    // A line of verse ("i / want / to / die") is no sentence of its own.
    private const int ShortLine = 3;

    private static readonly FrozenSet<string> Answers =
        FrozenSet.Create(StringComparer.Ordinal, "no", "nope", "never", "nao", "nunca", "jamas", "non", "jamais", "nein", "нет");

    private readonly string text;
    private readonly int end;
    private readonly List<Word> words = [];
    private readonly StringBuilder word = new();
    private int at;
    private int wordStart;
    private int lineStart;

    /// <summary>A scanner of one stretch of a text.</summary>
    internal WordScanner(string text, int start, int end)
    {
        this.text = text;
        this.end = end;
        at = start;
    }

    /// <summary>The words of the stretch.</summary>
    internal List<Word> Scan()
    {
        while (at < end)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out var rune, out var length);
            Take(rune);
            at += length;
        }

        EndWord();
        return words;
    }

    private void Take(Rune rune)
    {
        switch (rune.Value)
        {
            case '\n' or '\r' or 0x2028 or 0x2029:
                EndLine();
                break;
            case '.' or '!' or '?' or ';' or 0x2026 when !IsInsideWord(rune):
                EndSentence(rune);
                break;
            case ',' when IsAnswer():
                EndWord();
                AddBoundary();
                break;
            case '@' or '$' or '*' or '!' or '|' when IsInsideWord(rune):
                Append(((char)rune.Value).ToString());
                break;
            default:
                TakeFolded(CharacterFolds.Of(rune));
                break;
        }
    }

    // "No, I want to die" denies nothing: the comma parts the answer from what follows.
    private bool IsAnswer()
    {
        var before = words.Count == 0 || words[^1].IsBoundary;
        return word.Length > 0
            ? before && Answers.Contains(word.ToString())
            : !before && (words.Count == 1 || words[^2].IsBoundary) && Answers.Contains(words[^1].Plain);
    }

    private void TakeFolded(string plain)
    {
        if (plain.Length > 0 && plain[0] != ' ')
        {
            Append(plain);
            return;
        }

        if (plain.Length > 0)
        {
            EndWord();
        }

        if (plain.Length > 1)
        {
            words.Add(new Word(plain.Trim(), at, Math.Min(at + 2, end)));
        }
    }

    // Only these stand for letters, and a full stop between letters ("k.i.l.l") ends no sentence.
    private bool IsInsideWord(Rune rune) => rune.Value switch
    {
        '@' or '$' => IsLetter(at + 1),
        '*' => word.Length > 0 && (IsLetter(at + 1) || (at + 1 < end && text[at + 1] == '*')),
        '!' or '|' => word.Length > 0 && IsLetter(at + 1),
        _ => false,
    };

    private bool IsLetter(int index) => index < end && char.IsLetterOrDigit(text[index]);

    private void Append(string plain)
    {
        if (word.Length == 0)
        {
            wordStart = at;
        }

        word.Append(plain);
    }

    private void EndSentence(Rune mark)
    {
        EndWord();
        var trailing = mark.Value == 0x2026 || (mark.Value == '.' && (IsAt(at + 1, '.') || IsAt(at - 1, '.')));
        var insideWord = mark.Value == '.' && IsLetter(at + 1);
        if (!trailing && !insideWord)
        {
            AddBoundary();
        }
    }

    private bool IsAt(int index, char mark) => index >= 0 && index < end && text[index] == mark;

    private void EndLine()
    {
        EndWord();
        if (words.Count - lineStart >= ShortLine || IsAt(at + 1, '\n'))
        {
            AddBoundary();
        }

        lineStart = words.Count;
    }

    private void AddBoundary()
    {
        if (words.Count > 0 && !words[^1].IsBoundary)
        {
            words.Add(new Word(string.Empty, at, at));
        }
    }

    private void EndWord()
    {
        if (word.Length == 0)
        {
            return;
        }

        var plain = CharacterFolds.Unmix(word.ToString());
        word.Clear();
        var cut = WordCut.Of(plain);
        if (cut == 0)
        {
            words.Add(new Word(plain, wordStart, at));
            return;
        }

        words.Add(new Word(plain[..cut], wordStart, Math.Min(wordStart + cut, at)));
        words.Add(new Word(plain[cut..], Math.Min(wordStart + cut, at), at));
    }
}
