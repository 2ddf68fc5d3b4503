using Bot.Core.Understanding.Learned;

namespace Bot.Core.Tests.Understanding.Learned;

public sealed class LinearModelTests
{
    private static readonly FeatureExtractor Extractor = new(new ConceptLexicon(), new KnownWords());

    [Fact]
    public void A_model_comes_back_from_its_bytes_as_it_was()
    {
        var model = Knows("pills");

        var bytes = ModelCodec.Encode(model);
        var read = ModelCodec.Decode(bytes);

        ModelCodec.Encode(read).ShouldBe(bytes);
        read.Labels.ShouldBe(model.Labels);
        read.Score(Extractor.Extract("pills", [])).ShouldBe(model.Score(Extractor.Extract("pills", [])));
    }

    [Fact]
    public void What_a_model_knows_moves_its_score_and_the_rest_does_not()
    {
        var model = Knows("pills");

        model.Score(Extractor.Extract("pills", []))[0].ShouldBeGreaterThan(0);
        model.Score(Extractor.Extract("quartz", []))[0].ShouldBe(-1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    public void Bytes_that_are_cut_off_are_no_model(int length) =>
        Should.Throw<FormatException>(() => ModelCodec.Decode(ModelCodec.Encode(Knows("pills")).AsSpan(0, length)));

    [Fact]
    public void Bytes_with_more_behind_them_are_no_model() =>
        Should.Throw<FormatException>(() => ModelCodec.Decode([.. ModelCodec.Encode(Knows("pills")), 0]));

    private static LinearModel Knows(string word)
    {
        var keys = Extractor.Extract(word, []).Of(FeatureGroup.Words).ToArray();
        return new LinearModel(["yes"], [new Head(-1, 1)], [1, 1, 1, 1], (keys, [.. keys.Select(_ => (sbyte)5)]));
    }
}
