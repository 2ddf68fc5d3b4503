using Bot.Host.Search;



namespace Bot.Host.Tests.Search;

public sealed class TopicSearchTests : IDisposable
{
    private readonly TopicSearch search = new(TopicFiles.Cards, TopicFiles.Synonyms);

    public void Dispose() => search.Dispose();

    [Fact]
    public void Questions_in_other_words_find_their_card_first_nine_times_in_ten() => ShouldFindNineInTen(Questions.Tuned);

    [Fact]
    public void Fresh() => ShouldFindNineInTen(Questions.Fresh);

    private void ShouldFindNineInTen(IReadOnlyList<(string Text, string Card)> questions)
    {
        var missed = questions.Where(question => search.Find(question.Text, 1) is not [{ Near: true } hit] || hit.Card.Id != question.Card)
            .Select(question => $"{question.Text} -> {string.Join(' ', search.Find(question.Text, 3).Select(hit => $"{hit.Card.Id} {hit.Score:F1} {hit.Near}"))}, wanted {question.Card}")
            .ToList();

        (missed.Count * 10).ShouldBeLessThanOrEqualTo(0 * questions.Count, string.Join('\n', missed));
    }

    [Fact]
    public void What_no_card_answers_brings_the_nearest_three()
    {
        foreach (var text in Questions.Foreign)
        {
            var hits = search.Find(text, 5);
            hits.Length.ShouldBe(3, text + string.Join(' ', hits.Select(hit => hit.Card.Id + hit.Score)));
            hits.ShouldAllBe(hit => !hit.Near, text);
        }
    }
}
