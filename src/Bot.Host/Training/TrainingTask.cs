namespace Bot.Host.Training;

/// <summary>One model to learn.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Labels">What it tells apart.</param>
/// <param name="GroupWeights">What each group of features counts.</param>
/// <param name="Cost">How dear a mistake is: higher follows the sentences more closely.</param>
/// <param name="Examples">What it learns from.</param>
internal sealed record TrainingTask(
    string Name, IReadOnlyList<string> Labels, IReadOnlyList<float> GroupWeights, double Cost, IReadOnlyList<Example> Examples);
