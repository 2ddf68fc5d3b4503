using Bot.Core.Understanding;

namespace Bot.Core.Tests.Understanding;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("she left me and i do not know what to do", "en")]
    [InlineData("me dejó y no sé qué hacer con todo esto", "es")]
    [InlineData("sie hat mich verlassen und ich weiß nicht weiter", "de")]
    [InlineData("elle est partie et je ne sais pas quoi faire", "fr")]
    [InlineData("ele foi embora e eu não sei o que fazer", "pt")]
    [InlineData("она ушла, и я не знаю, что делать", "ru")]
    [InlineData("12345 🙂", "und")]
    [InlineData("", "und")]
    public void Small_words_tell_the_language(string text, string language) => LanguageGuess.Of(text).ShouldBe(language);
}
