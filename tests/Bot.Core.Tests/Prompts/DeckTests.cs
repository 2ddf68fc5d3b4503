using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Tests.Prompts;

public sealed class DeckTests
{
    private readonly Waiting deck = Deck("Walk", "Call Mum", "Tea");

    [Fact]
    public void No_card_comes_twice_until_all_were_seen_and_none_twice_in_a_row()
    {
        var drawn = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            deck.Press("another");
            drawn.Add(Cards()[^1]);
        }

        for (var round = 0; round < 60; round += 3)
        {
            drawn.GetRange(round, 3).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        }

        drawn.Zip(drawn.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Fact]
    public void The_card_drawn_is_shown()
    {
        deck.Values.ShouldBe(["another"]);
        deck.Type("draw");
        deck.Values.ShouldBe(["another", "-done"]);
        deck.View.Text.ToString().ShouldStartWith("prompt.deck.card ");
        deck.AnswerTo<AnswerValue.Seen>("-done");
        deck.Answer<AnswerValue.Seen>("done");
    }

    [Fact]
    public void Other_words_are_asked_for_a_tap() => deck.Misfit("I like tea", PromptPhrases.MisfitDeck);

    [Fact]
    public void A_deck_of_one_card_and_a_card_that_is_gone_do_no_harm()
    {
        var single = Deck("Walk");
        single.Press("another");
        single.Press("another").ShouldBeOfType<PromptStep.More>();
        single.Progress = new Progress.Drawing(["gone"]);
        single.View.Text.ToString().ShouldBe("ask");
    }

    private static Waiting Deck(params ImmutableArray<string> cards) =>
        new(new Prompt.Deck("d", Waiting.Ask, [], Required: false, Waiting.Options(cards)));

    private ImmutableArray<string> Cards() => deck.Progress.ShouldBeOfType<Progress.Drawing>().Cards;
}
