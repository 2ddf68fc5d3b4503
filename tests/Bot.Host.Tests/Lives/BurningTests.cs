using Bot.Core;
using Bot.Core.Vault;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>A letter burns on the day the person chose, whatever else is true on that day.</summary>
public sealed class BurningTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 20, 0);

    private Instant now = Start;
    private Turn? turn;

    [Fact]
    public void It_burns_on_the_day_and_the_person_is_told()
    {
        Keep();
        Press("burn");
        Say("on 10 January 2026");

        Words().ShouldContain("10 January");
        var nudge = turn.ShouldNotBeNull().NudgesToSet.Single(nudge => nudge.Key == "burn:v1");
        nudge.DueAt.ShouldBe(Instant.FromUtc(2026, 1, 10, 0, 0));
        now = nudge.DueAt + Duration.FromHours(10);
        Decide(new Input.NudgeDue("n", nudge));

        Letter().ShouldSatisfyAllConditions(letter => letter.Status.ShouldBe(LetterStatus.Binned), letter => letter.Text.ShouldBeEmpty());
        Words().ShouldContain("burned");
    }

    [Fact]
    public void After_stop_it_burns_in_silence()
    {
        Keep();
        Press("burn");
        Say("on 10 January 2026");
        var nudge = turn.ShouldNotBeNull().NudgesToSet.Single(nudge => nudge.Key == "burn:v1");
        Say("stop");
        now = nudge.DueAt + Duration.FromHours(10);
        Decide(new Input.NudgeDue("n", nudge));

        Letter().Status.ShouldBe(LetterStatus.Binned);
        turn.Replies.ShouldBeEmpty();
    }

    [Fact]
    public void The_words_of_a_letter_are_kept_nowhere_else()
    {
        Keep();

        turn.ShouldNotBeNull().Entries.ShouldAllBe(entry => !entry.Text.Contains("talk to me", StringComparison.Ordinal));
    }

    private void Keep()
    {
        foreach (var text in new[] { "/start", "About to text them", "please just talk to me", "Keep it in the vault" })
        {
            Say(text);
        }
    }

    private void Say(string text) => Decide(InputDecoder.Said(text, text, World.Reader));

    private void Press(string action) => Decide(new Input.Pressed(action, $"l:{action}:v1"));

    private void Decide(Input input) => turn = World.Coach.Decide(turn?.Journey, input, now);

    private Letter Letter() => turn.ShouldNotBeNull().Journey.Vault.ShouldHaveSingleItem();

    private string Words() => string.Join('\n', turn.ShouldNotBeNull().Replies.Select(reply => reply.Text));
}
