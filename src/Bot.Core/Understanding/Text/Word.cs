namespace Bot.Core.Understanding.Text;

/// <summary>One word of a text, in the plain form that patterns are written in.</summary>
/// <param name="Plain">Lower case, without accents and apostrophes; empty for the end of a sentence.</param>
/// <param name="Start">Where it begins in the original text, in UTF-16 units.</param>
/// <param name="End">Where it ends there, exclusive.</param>
public readonly record struct Word(string Plain, int Start, int End)
{
    /// <summary>True where a sentence ends.</summary>
    public bool IsBoundary => Plain.Length == 0;
}
