using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using Bot.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Host.Tests.Workers;

public sealed class WorkersTests
{
    private readonly Rig rig = new();

    [Fact]
    public async Task A_message_travels_from_the_inbox_to_the_platform_by_the_bells_alone()
    {
        using var inbox = new InboxWorker(rig.Store, rig.Platforms, rig.Lanes, rig.Bells, rig.Settings, rig.Time, new Health(), NullLogger<InboxWorker>.Instance);
        using var outbox = Outbox(rig.Store);
        await inbox.StartAsync(TestContext.Current.CancellationToken);
        await outbox.StartAsync(TestContext.Current.CancellationToken);

        await rig.SayAsync(Rig.Anna, "one", "two");
        await rig.SayAsync(Rig.Ben, "three");
        rig.Bells.Inbox.Ring();

        await UntilAsync(() => rig.Store.Messages.Count(message => message.End is not null) == 3);
        await inbox.StopAsync(TestContext.Current.CancellationToken);
        await outbox.StopAsync(TestContext.Current.CancellationToken);
        rig.Platform.Sent.Where(message => message.To == Rig.Anna).Select(message => message.Reply.Text.ToString())
            .ShouldBe(["echo one", "echo two"]);
    }

    [Fact]
    public async Task A_worker_that_fails_goes_on_after_a_wait()
    {
        var broken = new BrokenOutbox(rig.Store) { Failures = 2 };
        using var outbox = Outbox(broken);
        await rig.SayAsync(Rig.Anna, "one");
        await rig.WorkAsync();

        await outbox.StartAsync(TestContext.Current.CancellationToken);
        for (var failures = 0; failures < 2; failures++)
        {
            await UntilAsync(() => rig.Time.Waiting > 0);
            rig.Time.Advance(Duration.FromMinutes(1));
        }

        await UntilAsync(() => rig.Store.Messages[0].End is not null);
        await outbox.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_due_nudge_is_moved_when_its_hour_comes()
    {
        await rig.SayAsync(Rig.Anna, "nudge 1 walk");
        await rig.WorkAsync();
        using var worker = new NudgeWorker(rig.Store, rig.Platforms, rig.Bells, rig.Settings, rig.Time, new Health(), NullLogger<NudgeWorker>.Instance);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        await UntilAsync(() => rig.Time.Waiting > 0);

        rig.Time.Advance(Duration.FromHours(1));

        await UntilAsync(() => rig.Store.IsWaiting);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    private OutboxWorker Outbox(IOutbox outbox) => new(
        rig.Platform, outbox, rig.Delivery, rig.Bells, rig.Settings, rig.Time, new Health(), NullLogger<OutboxWorker>.Instance);

    /// <summary>Gives other threads their turn until something holds; the test's own time limit ends it otherwise.</summary>
    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
