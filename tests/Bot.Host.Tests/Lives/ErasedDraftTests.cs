using Bot.Core;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>A draft that goes into the vault leaves the chat, where the platform can do that.</summary>
public sealed class ErasedDraftTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 5, 23, 40);

    [Theory]
    [InlineData("77", "77")]
    [InlineData(null, null)]
    public void The_original_is_taken_out_of_the_chat_and_the_person_is_told(string? origin, string? erased)
    {
        Turn? turn = null;
        foreach (var (text, from) in new[] { ("/start", (string?)null), ("About to text them", null), ("please just talk to me", origin), ("Keep it in the vault", null) })
        {
            var said = InputDecoder.Said(text, text, World.Reader) with { Origin = from };
            turn = World.Coach.Decide(turn?.Journey, said, Now);
        }

        turn.ShouldNotBeNull().Journey.Vault.ShouldHaveSingleItem();
        turn.Replies[0].Erases.ShouldBe(erased);
        turn.Replies[0].Text.ToString().Contains("take your draft out", StringComparison.Ordinal).ShouldBe(erased is not null);
    }
}
