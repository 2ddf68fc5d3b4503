using Bot.Host.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Host.Tests.Search;

public sealed class TopicSearchTests : IDisposable
{
    private readonly TopicSearch search = new(TopicFiles.Cards, TopicFiles.Synonyms);

    public void Dispose() => search.Dispose();

    [Fact]
    public void Questions_in_other_words_find_their_card_first_nine_times_in_ten() =>
        ShareFoundFirst(Questions.Tuned).ShouldBeGreaterThanOrEqualTo(0.9);

    [Fact]
    public void Questions_never_tuned_on_find_their_card_first_eight_times_in_ten() =>
        ShareFoundFirst(UnseenQuestions.Answered).ShouldBeGreaterThanOrEqualTo(0.8);

    [Fact]
    public void Every_phrasing_of_a_card_finds_it_among_the_first_three() =>
        TopicFiles.Cards.SelectMany(card => card.Asks.Where(ask => !search.Find(ask, 3).Any(hit => hit.Near && hit.Card == card)))
            .ShouldBeEmpty();

    [Fact]
    public void What_no_card_answers_brings_the_nearest_three()
    {
        foreach (var text in UnseenQuestions.Foreign)
        {
            var hits = search.Find(text, 5);
            hits.Length.ShouldBe(3, text);
            hits.ShouldAllBe(hit => !hit.Near, text);
        }
    }

    [Theory]
    [InlineData("how do i appologise", "apologise")]
    [InlineData("shuold i go to a therpist", "professional_help")]
    [InlineData("he dosent reply, he's ignorring me", "no_reply")]
    [InlineData("WE KEEP HAVING THE SAME ARGUEMENT", "address_issues")]
    public void Typing_errors_are_forgiven(string text, string card) => search.Find(text, 1)[0].Card.Id.ShouldBe(card);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("'; DROP TABLE card; --")]
    [InlineData("title: NEAR(a b, 3) AND NOT OR ^x* {y} (((")]
    [InlineData("\0\uD800\uDFFF\uFFFF")]
    [InlineData("💔😭💔")]
    [InlineData("как вернуть его")]
    [InlineData("é́́́́́́")]
    public void Any_text_has_an_answer(string text) => search.Find(text, 3).Length.ShouldBe(3);

    [Fact]
    public void Long_texts_have_an_answer()
    {
        search.Find(new string('a', 20_000), 3).Length.ShouldBe(3);
        search.Find(string.Concat(Enumerable.Repeat("i miss her and \"why\" ", 1_000)), 3).ShouldNotBeEmpty();
        search.Find(string.Join(' ', Enumerable.Range(0, 5_000)), 3).Length.ShouldBe(3);
    }

    [Fact]
    public void No_text_makes_it_fail() =>
        Prop.ForAll<string?>(text =>
                search.Find(text ?? "", 3).Length is > 0 and <= 3 && search.Suggest(text ?? "", 25).Length <= 25)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_best_comes_first_and_no_more_than_asked_for()
    {
        var hits = search.Find("should i text my ex again", 4);

        hits.Length.ShouldBeInRange(1, 4);
        hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
        hits.Select(hit => hit.Card.Id).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void Many_readers_at_once_get_the_answers_that_one_gets()
    {
        var texts = Questions.Tuned.Select(question => question.Text).ToArray();
        var alone = texts.Select(First).ToArray();
        var together = new string[texts.Length * 8];

        Parallel.For(0, together.Length, at => together[at] = First(texts[at % texts.Length]));

        together.Chunk(texts.Length).ShouldAllBe(answers => answers.SequenceEqual(alone));
    }

    private string First(string text) => search.Find(text, 1)[0].Card.Id;

    private double ShareFoundFirst(IReadOnlyList<(string Text, string Card)> questions) =>
        questions.Average(question => search.Find(question.Text, 1) is [{ Near: true } hit]
            && string.Equals(hit.Card.Id, question.Card, StringComparison.Ordinal) ? 1.0 : 0.0);
}
