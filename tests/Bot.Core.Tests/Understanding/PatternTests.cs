using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Tests.Understanding;

public sealed class PatternTests
{
    [Theory]
    [InlineData("kill myself", "i will kill myself", true)]
    [InlineData("kill myself", "kill. myself", false)]
    [InlineData("(want to|wanna) die", "i wanna die", true)]
    [InlineData("want to? die", "i want die", true)]
    [InlineData("want ~2 die", "i want to really die", true)]
    [InlineData("want ~2 die", "i want to be really very dead or die", false)]
    [InlineData("sorry ~2 sorry", "sorry. sorry", false)]
    [InlineData("sorry ~~2 sorry", "sorry. so sorry", true)]
    [InlineData("suicid*", "suicidality", true)]
    [InlineData("im 14..17", "im 16", true)]
    [InlineData("im 14..17", "im 61", false)]
    [InlineData("goodbye + better off", "better off so. goodbye", true)]
    [InlineData("goodbye + better off", "goodbye", false)]
    public void A_pattern_finds_what_it_says(string pattern, string text, bool found) =>
        Lexicon.Finds(pattern, text).ShouldBe(found);

    [Theory]
    [InlineData("k1ll mys3lf")]
    [InlineData("k*ll myself")]
    [InlineData("k i l l myself")]
    [InlineData("k i l l m y s e l f")]
    [InlineData("k.i.l.l myself")]
    [InlineData("killl myseeeelf")]
    [InlineData("KILL\u200b MYSELF")]
    public void A_disguise_hides_nothing(string text) => Lexicon.Finds("kill myself", text).ShouldBeTrue();

    [Theory]
    [InlineData("want to die", "i dont want to die", false)]
    [InlineData("want to die", "i dont want to die. i want to die", true)]
    [InlineData("want to die", "i dont know, i want to die", true)]
    public void A_guard_takes_back_only_what_it_touches(string pattern, string text, bool found) =>
        Lexicon.Finds(pattern + " ! (dont|not) want to", text).ShouldBe(found);

    [Fact]
    public void A_guard_of_the_sentence_leaves_the_next_sentence_alone()
    {
        const string Pattern = "drove past !! invited";
        Lexicon.Finds(Pattern, "i drove past because she invited me").ShouldBeFalse();
        Lexicon.Finds(Pattern, "she invited me. i drove past").ShouldBeTrue();
    }

    [Fact]
    public void A_guard_of_the_text_reaches_everywhere() =>
        Lexicon.Finds("die tonight !!! minecraft", "die tonight. in minecraft").ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("~3")]
    [InlineData("(a|b")]
    [InlineData("a)")]
    [InlineData("(a|)")]
    [InlineData("?")]
    [InlineData("<nobody>")]
    [InlineData("~99 a")]
    [InlineData("ab*")]
    [InlineData("9..2")]
    [InlineData("a? b?")]
    public void A_pattern_that_says_nothing_is_refused(string pattern) =>
        Should.Throw<FormatException>(() => new PatternParser().Rule(pattern, []));

    [Fact]
    public void A_match_knows_its_words_in_the_original()
    {
        const string Text = "Well, KILL  Myself now";
        var match = Lexicon.Matcher("kill myself").Find(Text)[0];
        Text[match.Start..match.End].ShouldBe("KILL  Myself");
    }
}
