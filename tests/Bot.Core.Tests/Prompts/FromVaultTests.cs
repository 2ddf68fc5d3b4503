using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Tests.Prompts;

/// <summary>What has lain in the vault can be taken into a composer, and originals leave the chat.</summary>
public sealed class FromVaultTests
{
    private static readonly Instant Written = Instant.FromUtc(2026, 11, 20, 9, 0);

    [Fact]
    public void A_text_that_had_its_time_is_offered_and_reviewed_like_any_other()
    {
        var compose = Compose(DraftKind.Opener, Letter("v1", DraftKind.Urge));

        compose.Values.ShouldBe(["v.v1"]);
        compose.Press("v.v1").ShouldBeOfType<PromptStep.More>().Progress.ShouldBeOfType<Progress.Composing>().Draft.ShouldBe("words of v1");
        compose.Values.ShouldBe(["keep", "edit", "bin"]);
    }

    [Fact]
    public void What_is_still_held_or_thrown_away_or_was_never_to_be_sent_is_not_offered()
    {
        var held = Letter("v1", DraftKind.Urge) with { Until = Written + Duration.FromDays(9) };
        var binned = Letter("v2", DraftKind.Urge) with { Status = LetterStatus.Binned };
        var compose = Compose(DraftKind.Opener, held, binned, Letter("v3", DraftKind.Letter));

        compose.Values.ShouldBeEmpty();
        compose.Press("v.v1").ShouldBeOfType<PromptStep.Misfit>();
    }

    [Fact]
    public void Into_a_practical_message_goes_only_what_was_one()
    {
        Compose(DraftKind.Practical, Letter("v1", DraftKind.Urge), Letter("v2", DraftKind.Practical)).Values.ShouldBe(["v.v2"]);
        Compose(DraftKind.Opener, Letter("v1", DraftKind.Urge), Letter("v2", DraftKind.Practical)).Values.ShouldBe(["v.v1"]);
    }

    [Theory]
    [InlineData(ContactLevel.No, SafetyLock.None)]
    [InlineData(ContactLevel.Order, SafetyLock.None)]
    [InlineData(ContactLevel.Open, SafetyLock.HarmedByThem)]
    [InlineData(ContactLevel.Open, SafetyLock.HarmedThem)]
    public void Behind_a_lock_nothing_is_taken_out(ContactLevel contact, SafetyLock safety)
    {
        foreach (var kind in Enum.GetValues<DraftKind>())
        {
            var compose = Compose(kind, Letter("v1", DraftKind.Urge));
            compose.Journey = compose.Journey with { Locks = Locks.None with { Contact = contact, Safety = safety } };

            compose.Values.ShouldBeEmpty();
            compose.Press("v.v1").ShouldBeOfType<PromptStep.Misfit>();
        }
    }

    [Fact]
    public void Every_version_of_a_draft_is_remembered_until_it_is_kept()
    {
        var compose = Compose(DraftKind.Opener);
        compose.Type("hi", "11");
        compose.Press("edit");
        compose.Type("hello", "12");

        compose.Press("keep").ShouldBeOfType<PromptStep.Hold>().Origins.ShouldBe("11 12");
    }

    private static Letter Letter(string id, DraftKind kind) => new(
        id, $"words of {id}", kind, Written, Written + Duration.FromHours(24), [], null, LetterStatus.Held, Returns: false);

    private static Waiting Compose(DraftKind kind, params Letter[] vault)
    {
        var waiting = new Waiting(new Prompt.Compose("c", Waiting.Ask, [], Required: false, kind));
        waiting.Journey = waiting.Journey with { Vault = [.. vault] };
        return waiting;
    }
}
