using System.Text;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Turns;

public sealed class LaneRunnerTests
{
    [Fact]
    public async Task What_is_said_where_others_are_is_answered_without_a_journey()
    {
        await rig.SayAsync(Rig.Anna, "#hello");

        await rig.WorkAsync();
        await rig.SendAsync();

        rig.Store.People.ShouldHaveSingleItem().Journey.ShouldBeNull();
        var sent = rig.Platform.Sent.ShouldHaveSingleItem();
        (sent.Reply.Text.ToString(), sent.Origin).ShouldBe(("public #hello", "origin of #hello"));
    }

    private readonly Rig rig = new();

    [Fact]
    public async Task Inputs_of_a_person_are_answered_in_order_and_leave_nothing_waiting()
    {
        await rig.SayAsync(Rig.Anna, "one", "two", "three");

        (await rig.WorkAsync()).ShouldBe(3);

        rig.WordsTo(Rig.Anna).ShouldBe(["echo one", "echo two", "echo three"]);
        rig.Store.People[0].Revision.ShouldBe(3);
        (await rig.WorkAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_stale_commit_is_taken_again_and_applied_once()
    {
        rig.Store.StaleFirst = 2;
        await rig.SayAsync(Rig.Anna, "one");

        await rig.WorkAsync();

        rig.WordsTo(Rig.Anna).ShouldBe(["echo one"]);
        rig.Store.Commits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_poisonous_input_is_set_aside_after_five_tries_and_the_lane_goes_on()
    {
        await rig.SayAsync(Rig.Anna, "poison", "after");
        await rig.SayAsync(Rig.Ben, "unharmed");

        await rig.WorkAsync();
        rig.WordsTo(Rig.Ben).ShouldBe(["echo unharmed"]);
        for (var again = 0; again < 4; again++)
        {
            rig.Store.SetAside.ShouldBeEmpty();
            rig.Time.Advance(Duration.FromMinutes(2));
            await rig.WorkAsync();
        }

        rig.Store.SetAside.ShouldBe(["InvalidOperationException in EchoCoach.Said"]);
        rig.WordsTo(Rig.Anna).ShouldBe(["echo after"]);
    }

    [Fact]
    public async Task A_failing_input_waits_before_its_next_try()
    {
        await rig.SayAsync(Rig.Anna, "poison");
        await rig.WorkAsync();

        (await rig.Store.ClaimAsync(rig.Names, 1, ManualTime.Start, Duration.FromSeconds(1), TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_decoded_is_set_aside_at_once()
    {
        await rig.GiveAsync(Rig.Anna, [0xFF], Encoding.UTF8.GetBytes("after"));

        await rig.WorkAsync();

        rig.Store.SetAside.Count.ShouldBe(1);
        rig.WordsTo(Rig.Anna).ShouldBe(["echo after"]);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_costs_no_try()
    {
        rig.Store.Broken = new StorageException("The disk is full.");
        await rig.SayAsync(Rig.Anna, "one");

        await Should.ThrowAsync<StorageException>(rig.WorkAsync);
        rig.Store.Broken = null;
        rig.Time.Advance(Duration.FromMinutes(1));
        await rig.WorkAsync();

        rig.WordsTo(Rig.Anna).ShouldBe(["echo one"]);
        rig.Store.Commits[0].Input.Tries.ShouldBe(0);
    }

    [Fact]
    public async Task A_journey_of_a_newer_program_leaves_its_input_queued()
    {
        await rig.SayAsync(Rig.Anna, "one");
        await rig.WorkAsync();
        rig.Store.People[0].Journey = Encoding.UTF8.GetBytes("""{"format":99}""");
        await rig.SayAsync(Rig.Anna, "two");

        for (var again = 0; again < 10; again++)
        {
            await rig.WorkAsync();
            rig.Time.Advance(Duration.FromMinutes(5));
        }

        rig.Store.SetAside.ShouldBeEmpty();
        (await rig.Store.CountAsync(TestContext.Current.CancellationToken)).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task An_input_of_a_platform_that_is_not_spoken_here_stays_queued()
    {
        await rig.SayAsync(new PersonId("elsewhere", "1"), "one");

        for (var again = 0; again < 10; again++)
        {
            await rig.WorkAsync();
            rig.Time.Advance(Duration.FromMinutes(5));
        }

        rig.Store.SetAside.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_export_comes_as_two_files_with_everything_in_them()
    {
        await rig.SayAsync(Rig.Anna, "my own words", "export");

        await rig.WorkAsync();

        var files = rig.Store.Messages.Select(message => message.Reply.File).OfType<Core.Replies.Attachment>().ToList();
        files.Select(file => file.Name).ShouldBe(["my-data-2026-01-05.json", "my-data-2026-01-05.txt"]);
        files.Count(file => Encoding.UTF8.GetString([.. file.Bytes]).Contains("my own words", StringComparison.Ordinal)).ShouldBe(2);
        rig.Store.Messages[^1].Reply.Text.ToString().ShouldBe("here");
        rig.Store.Messages[^1].Reply.Choices.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_erasure_keeps_only_the_word_that_must_outlive_it_and_sends_the_receipt()
    {
        await rig.SayAsync(Rig.Anna, "words", "nudge 5 later", "erase");

        await rig.WorkAsync();

        var person = rig.Store.People[0];
        person.Journey.ShouldBeNull();
        person.Entries.ShouldBeEmpty();
        person.Tombstone!.Word.ShouldBe(TombstoneWord.No);
        rig.WordsTo(Rig.Anna).Last().ShouldBe("erased");
        rig.Time.Advance(Duration.FromDays(1));
        (await rig.Store.MoveDueAsync(rig.Names, Instant.FromDateTimeOffset(rig.Time.GetUtcNow()), 10, TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_due_nudge_travels_like_an_input_and_its_reply_is_marked_as_ours()
    {
        await rig.SayAsync(Rig.Anna, "nudge 5 walk");
        await rig.WorkAsync();
        rig.Time.Advance(Duration.FromHours(6));

        await rig.Store.MoveDueAsync(rig.Names, Instant.FromDateTimeOffset(rig.Time.GetUtcNow()), 10, TestContext.Current.CancellationToken);
        await rig.WorkAsync();

        rig.Store.Messages[^1].Reply.Text.ToString().ShouldBe("nudge walk");
        rig.Store.Messages[^1].Proactive.ShouldBeTrue();
        rig.Store.Messages[0].Proactive.ShouldBeFalse();
    }

    [Theory]
    [InlineData("silent", "no_consent")]
    [InlineData("again", null)]
    [InlineData("walk", null)]
    public async Task A_nudge_that_says_nothing_and_does_not_come_again_is_dropped_with_a_reason(string about, string? reason)
    {
        await rig.SayAsync(Rig.Anna, "nudge 5 " + about);
        await rig.WorkAsync();
        rig.Time.Advance(Duration.FromHours(6));

        await rig.Store.MoveDueAsync(rig.Names, Instant.FromDateTimeOffset(rig.Time.GetUtcNow()), 10, TestContext.Current.CancellationToken);
        await rig.WorkAsync();

        rig.Store.Commits.Select(commit => commit.Dropped).ShouldBe([null, reason]);
    }

    [Fact]
    public async Task The_words_of_a_command_are_read_but_not_its_name()
    {
        await rig.SayAsync(Rig.Anna, "/lookup giving space", "/start", "/ help me");

        await rig.WorkAsync();

        rig.Reader.Seen.Select(words => words.Trim()).ShouldBe(["giving space", "start", "/ help me"]);
    }

    [Fact]
    public async Task What_is_saved_carries_the_revision_that_it_was_committed_under()
    {
        await rig.SayAsync(Rig.Anna, "one", "two");
        await rig.WorkAsync();

        JourneyCodec.Decode(rig.Store.People[0].Journey!.Value.Span).Journey.Revision.ShouldBe(2);
    }
}
