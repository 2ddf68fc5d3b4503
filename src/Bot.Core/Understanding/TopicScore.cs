using System.Runtime.InteropServices;

namespace Bot.Core.Understanding;

/// <summary>How much a topic fits a text.</summary>
/// <param name="Topic">The label.</param>
/// <param name="Score">Above zero it rather fits, below it rather does not.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TopicScore(string Topic, float Score);
