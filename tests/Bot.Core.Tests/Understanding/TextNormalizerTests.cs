using Bot.Core.Understanding.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Understanding;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("I DON'T know", "i dont know")]
    [InlineData("I don\u2019t know", "i dont know")]
    [InlineData("déjà vu, Straße, niño", "deja vu strasse nino")]
    [InlineData("ｋｉｌｌ", "kill")]
    [InlineData("ki\u200bll", "kill")]
    [InlineData("ki\u0007ll", "kill")]
    [InlineData("su\u0456cide", "suicide")]
    [InlineData("хочу Ещё", "хочу еще")]
    [InlineData("self-harm", "self harm")]
    [InlineData("16yo 10th im16", "16 yo 10 th im 16")]
    [InlineData("🔪 now", "knife now")]
    [InlineData("💀😂 lol", "lol")]
    public void Words_come_out_plain(string text, string plain) => string.Join(' ', Lexicon.Plain(text)).ShouldBe(plain);

    [Theory]
    [InlineData("No. I stay", "no . i stay")]
    [InlineData("no, i stay", "no . i stay")]
    [InlineData("so, i stay", "so i stay")]
    [InlineData("i can't... go on", "i cant go on")]
    [InlineData("k.i.l.l", "k i l l")]
    [InlineData("a long first line\nsecond", "a long first line . second")]
    [InlineData("i\nwant\nto\ndie", "i want to die")]
    public void A_sentence_ends_where_its_writer_ends_it(string text, string plain) =>
        string.Join(' ', Lexicon.Plain(text)).ShouldBe(plain);

    [Fact]
    public void Every_word_knows_where_it_stands()
    {
        const string Text = "Oh — I'M fine";
        var words = TextNormalizer.Split(Text);
        Text[words[1].Start..words[1].End].ShouldBe("I'M");
    }

    [Fact]
    public void Of_a_text_without_end_the_first_and_the_last_part_are_read()
    {
        var words = Lexicon.Plain("first " + new string('x', 3 * TextNormalizer.LongestText) + " last");
        words[0].ShouldBe("first");
        words[^1].ShouldBe("last");
    }

    [Fact]
    public void Any_text_can_be_read() =>
        Prop.ForAll<string>(text => TextNormalizer.Split(text ?? string.Empty)
                .All(word => word.Start <= word.End && word.End <= text!.Length))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\udc00 broken \ud83d")]
    [InlineData("\uffff\u0378")]
    public void Broken_characters_are_passed_over(string text) => Should.NotThrow(() => TextNormalizer.Split(text));
}
