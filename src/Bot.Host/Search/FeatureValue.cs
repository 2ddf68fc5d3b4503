using System.Runtime.InteropServices;

namespace Bot.Host.Search;

/// <summary>A feature of a text.</summary>
/// <param name="Feature">Its number in the <see cref="FeatureTable"/>.</param>
/// <param name="Value">How much it says; the values of a text are of length 1 together.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FeatureValue(int Feature, float Value);
