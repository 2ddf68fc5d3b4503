using Bot.Core.Content;

namespace Bot.Host.Tests.Search;

/// <summary>What holds for the cards of the project.</summary>
public sealed class TopicCardTests
{
    private static readonly string[] Labels =
    [
        "understand_breakup", "decide", "space", "growth", "reconnect", "apologise", "empathy", "address_issues", "rebuild_trust",
        "take_it_slow", "new_memories", "boundaries", "goals", "professional_help", "all_outcomes", "communication", "patience",
    ];

    [Fact]
    public void Every_topic_has_a_card_of_its_name() =>
        Labels.Except(TopicFiles.Cards.Select(card => card.Id), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_card_belongs_to_a_topic() =>
        TopicFiles.Cards.ShouldAllBe(card => Labels.Contains(card.Topic, StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique() => TopicFiles.Cards.Select(card => card.Id).ShouldBeUnique(StringComparer.Ordinal);

    [Fact]
    public void Every_card_says_what_to_do_and_what_to_leave_and_how_people_ask()
    {
        foreach (var card in TopicFiles.Cards)
        {
            card.Do.Length.ShouldBeInRange(3, 4, card.Id);
            card.Avoid.Length.ShouldBeInRange(2, 4, card.Id);
            card.Asks.Length.ShouldBeInRange(8, 20, card.Id);
        }
    }

    [Fact]
    public void Every_card_fits_into_one_message() => TopicFiles.Cards.ShouldAllBe(card => Length(card) < 1_500);

    [Fact]
    public void No_card_promises_anything()
    {
        string[] never = ["guarantee", "win them back", "win him back", "win her back", "% of", "chances of success"];
        foreach (var card in TopicFiles.Cards)
        {
            var said = string.Join('\n', [card.Title, card.Idea, .. card.Do, .. card.Avoid]);
            never.ShouldAllBe(word => !said.Contains(word, StringComparison.OrdinalIgnoreCase), card.Id);
        }
    }

    /// <summary>Everything that is said, with room for headings and a bullet a line.</summary>
    private static int Length(TopicCard card) =>
        card.Title.Length + card.Idea.Length + card.Do.Concat(card.Avoid).Sum(line => line.Length + 4) + card.Differ.Length + 200;
}
