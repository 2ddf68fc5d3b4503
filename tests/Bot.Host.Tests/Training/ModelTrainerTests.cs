using Bot.Core.Understanding.Learned;
using Bot.Host.Training;

namespace Bot.Host.Tests.Training;

public sealed class ModelTrainerTests
{
    private static readonly FeatureExtractor Extractor = new(new ConceptLexicon(), new KnownWords());

    private static readonly (string Text, bool Sad)[] Lines =
    [
        ("i cry all night", true), ("i cry every night", true), ("crying all day", true), ("i cry and cry", true),
        ("we laugh all night", false), ("we laugh every day", false), ("laughing all day", false), ("we laugh and laugh", false),
    ];

    [Fact]
    public void The_same_examples_give_the_same_bytes() =>
        ModelCodec.Encode(ModelTrainer.Train(Task())).ShouldBe(ModelCodec.Encode(ModelTrainer.Train(Task())));

    [Fact]
    public void What_was_taught_is_told_apart_and_what_is_like_it_too()
    {
        var model = ModelTrainer.Train(Task());

        Lines.Where(line => model.Score(Extractor.Extract(line.Text, []))[0] > 0 != line.Sad).ShouldBeEmpty();
        model.Score(Extractor.Extract("cry a lot at night", []))[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_head_learns_nothing_from_an_example_without_an_answer()
    {
        Example Mute(string text) => new(Extractor.Extract(text, []), [null]);
        var task = Task() with { Examples = [.. Task().Examples, Mute("we laugh all night long"), Mute("we laugh at night")] };

        ModelTrainer.Train(task).Score(Extractor.Extract("we laugh all night", []))[0].ShouldBeLessThan(0);
    }

    private static TrainingTask Task() => new(
        "mood", ["sad"], [1, 1, 1, 1], 1, [.. Lines.Select(line => new Example(Extractor.Extract(line.Text, []), [line.Sad]))]);
}
