using Bot.Core.Understanding.Learned;

namespace Bot.Host.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Features">What it is made of.</param>
/// <param name="Targets">For each head whether it holds; null where the head learns nothing from it.</param>
internal sealed record Example(TextFeatures Features, bool?[] Targets);
