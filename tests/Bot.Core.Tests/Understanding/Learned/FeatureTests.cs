using Bot.Core.Understanding.Learned;

namespace Bot.Core.Tests.Understanding.Learned;

public sealed class FeatureTests
{
    private static readonly ConceptLexicon Lexicon = new(
    [
        KeyValuePair.Create("tabletten", "PILLS"), KeyValuePair.Create("pills", "PILLS"), KeyValuePair.Create("swallow*", "TAKE"),
        KeyValuePair.Create("give away", "GIVE"),
    ]);

    [Theory]
    [InlineData("soooo tired", "so tired")]
    [InlineData("k1ll", "kill")]
    [InlineData("i am 15", "i am #teen")]
    [InlineData("i am 45", "i am #adult")]
    [InlineData("in 2011", "in #year")]
    public void Disguises_are_undone_and_numbers_are_sized(string text, string tokens) =>
        string.Join(' ', FeatureExtractor.Tokens(text)).ShouldBe(tokens);

    [Fact]
    public void The_same_meaning_in_two_languages_is_the_same_feature()
    {
        var extractor = new FeatureExtractor(Lexicon, new KnownWords());

        var english = extractor.Extract("pills", []).Of(FeatureGroup.Concepts).ToArray();
        var german = extractor.Extract("Tabletten", []).Of(FeatureGroup.Concepts).ToArray();

        english.ShouldNotBeEmpty();
        german.ShouldBe(english);
    }

    [Fact]
    public void A_typing_error_is_forgiven_unless_the_word_is_known()
    {
        Lexicon.Near("tablettne").ShouldBe(ConceptLexicon.Code("PILLS"));
        Lexicon.Near("tableten").ShouldBe(ConceptLexicon.Code("PILLS"));
        Lexicon.Near("pill").ShouldBe(0u);

        var known = new KnownWords([KnownWords.Hash("tableten")]);
        new FeatureExtractor(Lexicon, known).Extract("tableten", []).Of(FeatureGroup.Concepts).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_stem_takes_every_ending_and_words_in_a_row_are_one_concept()
    {
        Lexicon.At(["swallowed"], 0).ShouldBe((ConceptLexicon.Code("TAKE"), 1));
        Lexicon.At(["give", "away"], 0).ShouldBe((ConceptLexicon.Code("GIVE"), 2));
        Lexicon.At(["give", "me"], 0).ShouldBe((0u, 1));
    }

    [Fact]
    public void Every_feature_stands_once_and_in_order()
    {
        var features = new FeatureExtractor(Lexicon, new KnownWords()).Extract("no no no", ["a", "a"]);

        features.Of(FeatureGroup.Words).ToArray().ShouldBe(features.Of(FeatureGroup.Words).ToArray().Distinct().Order());
        features.Of(FeatureGroup.Signs).Length.ShouldBe(1);
    }

    [Fact]
    public void Two_signs_are_named_by_what_they_are() =>
        new FeatureExtractor(new ConceptLexicon([KeyValuePair.Create("farewell", "GOODBYE"), KeyValuePair.Create("pills", "MEANS_PILLS")]), new KnownWords())
            .Cues("farewell, the pills").ShouldBe(["farewell", "means"]);
}
