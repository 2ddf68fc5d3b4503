using System.Runtime.InteropServices;

namespace Bot.Core.Understanding.Learned;

/// <summary>What turns the sums of one label into its score.</summary>
/// <param name="Bias">The score of a text without features.</param>
/// <param name="Step">What one step of a weight is worth.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Head(float Bias, float Step);
