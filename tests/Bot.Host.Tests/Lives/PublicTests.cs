using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Replies;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>What the shipped coach answers where others are.</summary>
public sealed class PublicTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 5, 9, 0);

    [Fact]
    public void A_lookup_is_answered_and_offers_only_what_needs_no_journey()
    {
        var reply = Ask("/lookup how long should I give her space").ShouldHaveSingleItem();

        reply.Text.Length.ShouldBeGreaterThan(200);
        reply.Choices.ShouldAllBe(choice => choice.Token == "help" || choice.Token.StartsWith("t:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("/start")]
    [InlineData("/delete")]
    [InlineData("/progress")]
    public void Everything_that_is_personal_is_offered_in_a_direct_message(string text) =>
        Words(Ask(text)).ShouldContain("direct message");

    [Theory]
    [InlineData("/lookup i want to kill myself")]
    [InlineData("i'm going to kill myself tonight")]
    public void Danger_is_answered_at_once_with_a_line_and_the_way_to_a_person(string text)
    {
        var words = Words(Ask(text));

        words.ShouldContain("findahelpline.com");
        words.ShouldContain("Only you can see this");
    }

    [Fact]
    public void A_press_from_somebody_elses_journey_leads_nowhere() =>
        Words(World.Coach.AnswerInPublic(new Input.Pressed("p", "x:RO2"), Now)).ShouldContain("direct message");

    private static ImmutableArray<Reply> Ask(string text) =>
        World.Coach.AnswerInPublic(InputDecoder.Said("i", text, World.Reader), Now);

    private static string Words(IEnumerable<Reply> replies) => string.Join('\n', replies.Select(reply => reply.Text));
}
