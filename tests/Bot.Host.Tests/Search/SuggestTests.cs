namespace Bot.Host.Tests.Search;

public sealed class SuggestTests
{
    [Fact]
    public void Nothing_typed_offers_as_many_cards_as_fit() => TopicFiles.Search.Suggest("", 25).Length.ShouldBe(25);

    [Fact]
    public void A_title_that_begins_so_comes_first() => TopicFiles.Search.Suggest("Reb", 25)[0].Id.ShouldBe("rebuild_trust");

    [Fact]
    public void A_word_inside_a_title_is_found() => Ids("trust").Take(2).ShouldContain("rebuild_trust", StringComparer.Ordinal);

    [Fact]
    public void A_word_of_a_phrasing_is_found() => Ids("ghost").ShouldContain("no_reply", StringComparer.Ordinal);

    [Fact]
    public void A_whole_question_is_answered() =>
        Ids("my ex used to shove me").ShouldContain("is_this_abuse", StringComparer.Ordinal);

    [Fact]
    public void No_card_is_offered_twice() => Ids("space").ShouldBeUnique(StringComparer.Ordinal);

    [Fact]
    public void Nothing_that_fits_offers_nothing() => TopicFiles.Search.Suggest("qqqqxyz", 25).ShouldBeEmpty();

    [Fact]
    public void No_more_are_offered_than_asked_for() => TopicFiles.Search.Suggest("a", 3).Length.ShouldBe(3);

    private static IEnumerable<string> Ids(string typed) => TopicFiles.Search.Suggest(typed, 25).Select(card => card.Id);
}
