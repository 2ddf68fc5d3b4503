using Bot.Core.Prompts.Typed;

namespace Bot.Core.Tests.Prompts;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer than that", 6, "longer…")]
    [InlineData("longer than that", 7, "longer…")]
    [InlineData("ab👩‍👩‍👧cd", 4, "ab…")]
    [InlineData("👩‍👩‍👧", 4, "…")]
    public void A_text_is_shortened_between_characters(string text, int max, string shown) =>
        TypedText.Shorten(text, max).ShouldBe(shown);

    [Theory]
    [InlineData("yes", "Yes, both of us", true)]
    [InlineData("no", "No contact at all", false)]
    [InlineData("it", "(it)", false)]
    public void Only_a_whole_first_clause_stands_for_a_label(string key, string label, bool stands) =>
        TypedKey.BeginsWith(key, label).ShouldBe(stands);
}
