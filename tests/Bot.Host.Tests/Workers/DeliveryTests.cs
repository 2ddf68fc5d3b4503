using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Workers;

public sealed class DeliveryTests
{
    private readonly Rig rig = new();

    [Fact]
    public async Task A_message_that_arrived_is_never_sent_again()
    {
        await AnsweredAsync("hello");

        await rig.SendAsync();
        rig.Time.Advance(Duration.FromDays(1));
        await rig.SendAsync();

        rig.Platform.Sent.Count.ShouldBe(1);
        rig.Store.Messages[0].End.ShouldBe("sent");
    }

    [Fact]
    public async Task A_platform_that_asks_to_wait_is_waited_for()
    {
        rig.Platform.Then(() => new SendResult.RetryAfter(Duration.FromMinutes(3)));
        await AnsweredAsync("hello");

        await rig.SendAsync();
        rig.Store.Messages[0].DueAt.ShouldBe(ManualTime.Start + Duration.FromMinutes(3));
        rig.Time.Advance(Duration.FromMinutes(3));
        await rig.SendAsync();

        rig.Platform.Sent.Select(message => message.Nonce).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        rig.Store.Messages[0].End.ShouldBe("sent");
    }

    [Fact]
    public async Task A_failed_attempt_comes_again_later_and_is_given_up_in_the_end()
    {
        await AnsweredAsync("hello");
        for (var attempt = 0; attempt < rig.Settings.MaxSends; attempt++)
        {
            rig.Store.Messages[0].End.ShouldBeNull();
            rig.Platform.Then(() => new SendResult.Failed("http-500"));
            await rig.SendAsync();
            rig.Time.Advance(rig.Settings.SendBackoff.Cap);
        }

        rig.Store.Messages[0].End.ShouldBe("Dropped: given-up");
    }

    [Fact]
    public async Task Somebody_who_is_gone_falls_silent_and_the_core_hears_of_it()
    {
        rig.Platform.Then(() => new SendResult.Gone("blocked"));
        await AnsweredAsync("hello");

        await rig.SendAsync();
        await rig.WorkAsync();

        rig.Store.Messages[0].End.ShouldBe("Dropped: blocked");
        Core.Saved.JourneyCodec.Decode(rig.Store.People[0].Journey!.Value.Span).Journey.Interrupts.Blocked.ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_erased_who_is_gone_is_not_met_again()
    {
        await AnsweredAsync("hello");
        await rig.SendAsync();
        await AnsweredAsync("erase");
        rig.Platform.Then(() => new SendResult.Gone("blocked"));

        await rig.SendAsync();
        await rig.WorkAsync();

        rig.Store.IsWaiting.ShouldBeFalse();
        rig.Store.People[0].Journey.ShouldBeNull();
        rig.Store.People[0].Tombstone.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_refused_message_is_buried_with_its_reason()
    {
        rig.Platform.Then(() => new SendResult.Refused("too-long"));
        await AnsweredAsync("hello");

        await rig.SendAsync();

        rig.Store.Messages[0].End.ShouldBe("Dropped: too-long");
    }

    [Fact]
    public async Task A_reply_of_which_nobody_knows_whether_it_arrived_is_repeated()
    {
        await AnsweredAsync("hello");
        await CrashWhileSendingAsync();

        await rig.SendAsync();

        rig.Store.Messages[0].End.ShouldBe("sent");
    }

    [Fact]
    public async Task A_nudge_of_which_nobody_knows_whether_it_arrived_ends_as_unknown_unsent()
    {
        await NudgedAsync();
        await CrashWhileSendingAsync();

        await rig.SendAsync();

        rig.Platform.Sent.ShouldBeEmpty();
        rig.Store.Messages[^1].End.ShouldBe("Unknown: interrupted");
    }

    [Fact]
    public async Task An_adapter_that_breaks_costs_a_nudge_but_not_a_reply()
    {
        await AnsweredAsync("hello");
        rig.Platform.Then(() => throw new InvalidOperationException("x"));
        await rig.SendAsync();
        rig.Store.Messages[0].End.ShouldBeNull();
        rig.Time.Advance(Duration.FromMinutes(1));
        await rig.SendAsync();
        rig.Store.Messages[0].End.ShouldBe("sent");

        await NudgedAsync();
        rig.Platform.Then(() => throw new InvalidOperationException("x"));
        await rig.SendAsync();

        rig.Store.Messages[^1].End.ShouldBe("Unknown: broke");
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_does_not_stand_in_the_way()
    {
        rig.Store.Messages.Add(new MemoryMessage(1000, Rig.Anna, new byte[] { 1 }, proactive: false));
        await AnsweredAsync("hello");

        await rig.SendAsync();
        await rig.SendAsync();

        rig.Store.Messages[0].End.ShouldBe("Dropped: unreadable");
        rig.Store.Messages[1].End.ShouldBe("sent");
    }

    private async Task AnsweredAsync(string words)
    {
        await rig.SayAsync(Rig.Anna, words);
        await rig.WorkAsync();
    }

    private async Task NudgedAsync()
    {
        await AnsweredAsync("nudge 1 walk");
        await rig.SendAsync();
        rig.Platform.Sent.Clear();
        rig.Time.Advance(Duration.FromHours(2));
        await rig.Store.MoveDueAsync(rig.Names, Instant.FromDateTimeOffset(rig.Time.GetUtcNow()), 10, TestContext.Current.CancellationToken);
        await rig.WorkAsync();
    }

    /// <summary>Claims what is due and is never heard of again.</summary>
    private async Task CrashWhileSendingAsync()
    {
        var now = Instant.FromDateTimeOffset(rig.Time.GetUtcNow());
        await rig.Store.ClaimAsync("recording", OutboxRoom.Of(10), now, rig.Settings.SendLease, TestContext.Current.CancellationToken);
        rig.Time.Advance(rig.Settings.SendLease);
    }
}
