using Bot.Host.Limits;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Limits;

/// <summary>Who may send when.</summary>
public sealed class SendGateTests : IDisposable
{
    private readonly ManualTime time = new(ManualTime.Start);
    private readonly SendGate gate;

    public SendGateTests() => gate = new SendGate(new GatePolicy(new Rate(10, 2), new Rate(1, 1)), time);

    public void Dispose() => gate.Dispose();

    [Fact]
    public void What_is_under_the_rates_goes_at_once() =>
        (Enter("a").IsCompleted, Enter("b").IsCompleted).ShouldBe((true, true));

    [Fact]
    public async Task Over_the_overall_rate_one_waits_for_its_turn_and_no_longer()
    {
        var tasks = new[] { Enter("a"), Enter("b"), Enter("c"), Enter("d") };

        tasks.Count(task => task.IsCompleted).ShouldBe(2);
        time.Advance(Duration.FromMilliseconds(99));
        tasks[2].IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromMilliseconds(1));
        await tasks[2];
        tasks[3].IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromMilliseconds(100));
        await tasks[3];
    }

    [Fact]
    public async Task Who_waits_for_their_own_chat_holds_up_nobody_else()
    {
        await Enter("a");
        var second = Enter("a");

        await Enter("b");

        second.IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromMilliseconds(999));
        second.IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromMilliseconds(1));
        await second;
    }

    [Fact]
    public async Task A_live_reply_overtakes_every_nudge()
    {
        await Task.WhenAll(Enter("a"), Enter("b"));
        var nudge = Enter("c", isProactive: true);
        var reply = Enter("d");

        time.Advance(Duration.FromMilliseconds(100));

        await reply;
        nudge.IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromMilliseconds(100));
        await nudge;
    }

    [Fact]
    public async Task A_nudge_does_not_wait_for_a_reply_that_waits_for_its_own_chat()
    {
        await Enter("a");
        _ = Enter("a");

        await Enter("b", isProactive: true);
    }

    [Fact]
    public async Task A_pause_holds_for_the_whole_bot_and_a_shorter_one_does_not_shorten_it()
    {
        gate.Pause(TimeSpan.FromSeconds(30));
        gate.Pause(TimeSpan.FromSeconds(1));
        var reply = Enter("a");

        time.Advance(Duration.FromSeconds(29));
        reply.IsCompleted.ShouldBeFalse();
        time.Advance(Duration.FromSeconds(1));
        await reply;
    }

    [Fact]
    public async Task Who_leaves_the_gate_takes_nobodys_turn()
    {
        await Task.WhenAll(Enter("a"), Enter("b"));
        using var stop = new CancellationTokenSource();
        var left = gate.EnterAsync("c", isProactive: false, stop.Token);
        var reply = Enter("d");
        await stop.CancelAsync();

        time.Advance(Duration.FromMilliseconds(100));

        await reply;
        await Should.ThrowAsync<OperationCanceledException>(() => left);
    }

    [Fact]
    public async Task Chats_at_rest_are_forgotten()
    {
        for (var chat = 0; chat < 10_000; chat++)
        {
            await Enter($"chat {chat}");
            time.Advance(Duration.FromSeconds(1));
        }

        gate.Chats.ShouldBeLessThanOrEqualTo(4096);
    }

    private Task Enter(string chat, bool isProactive = false) =>
        gate.EnterAsync(chat, isProactive, TestContext.Current.CancellationToken);
}
