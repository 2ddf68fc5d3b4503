using System.Runtime.InteropServices;

namespace Bot.Core.Understanding.Patterns;

/// <summary>A rule that was found in a text.</summary>
/// <param name="Rule">Its index among the rules of the matcher.</param>
/// <param name="Start">Where the match begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Words">How many words it spans.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PhraseMatch(int Rule, int Start, int End, int Words);
