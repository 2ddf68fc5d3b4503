namespace Bot.Core.Prompts.Typed;

/// <summary>One word or number of what was typed.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Its number; see <see cref="TokenKind"/>.</param>
/// <param name="Digits">How many digits were typed; 0 for a word.</param>
/// <param name="Lead">The character right before it; a blank at the very start.</param>
internal readonly record struct Token(TokenKind Kind, int Value, int Digits = 0, char Lead = ' ')
{
    /// <summary>"a": one of what follows, and nothing by itself.</summary>
    public static Token Article { get; } = new(TokenKind.Number, 1, Lead: 'a');

    /// <summary>True for <see cref="Article"/>.</summary>
    public bool IsArticle => Lead == 'a';
}
