using Bot.Core.Understanding;

namespace Bot.Core.Tests.Understanding;

public sealed class SmallAnswerTests
{
    [Theory]
    [InlineData("idk")]
    [InlineData("I don't know.")]
    [InlineData("not sure...")]
    [InlineData("No idea")]
    [InlineData("weiß nicht")]
    [InlineData("keine Ahnung")]
    [InlineData("no sé")]
    [InlineData("Je ne sais pas")]
    [InlineData("não sei")]
    [InlineData("не знаю")]
    public void Not_knowing_is_heard_in_six_languages(string text) => NotSureWords.Is(text).ShouldBeTrue(text);

    [Theory]
    [InlineData("i dont know, i want to die")]
    [InlineData("not sure he loves me")]
    [InlineData("no")]
    [InlineData("")]
    [InlineData("?")]
    public void Who_says_more_is_not_only_unsure(string text) => NotSureWords.Is(text).ShouldBeFalse(text);

    [Theory]
    [InlineData("Yes!", true)]
    [InlineData("yeah", true)]
    [InlineData("yep", true)]
    [InlineData("ok", true)]
    [InlineData("да", true)]
    [InlineData("Ja", true)]
    [InlineData("sí", true)]
    [InlineData("oui", true)]
    [InlineData("sim", true)]
    [InlineData("no", false)]
    [InlineData("Nope.", false)]
    [InlineData("nah", false)]
    [InlineData("nobody", false)]
    [InlineData("nein", false)]
    [InlineData("нет", false)]
    [InlineData("non", false)]
    [InlineData("não", false)]
    [InlineData("No, thanks", false)]
    public void A_yes_and_a_no_are_heard_in_six_languages(string text, bool yes) => YesNoWords.Of(text).ShouldBe(yes, text);

    [Theory]
    [InlineData("no, i want to die")]
    [InlineData("yes but i texted him")]
    [InlineData("idk")]
    [InlineData("")]
    [InlineData("no one has ever hurt me the way that she did last summer")]
    public void Who_says_more_has_not_answered(string text) => YesNoWords.Of(text).ShouldBeNull(text);

    [Theory]
    [InlineData("maybe")]
    [InlineData("vielleicht")]
    [InlineData("talvez")]
    [InlineData("peut-être")]
    [InlineData("может быть")]
    public void A_maybe_is_no_answer(string text) => (YesNoWords.Of(text), NotSureWords.Is(text)).ShouldBe((null, true), text);
}
