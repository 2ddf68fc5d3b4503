using Bot.Host.Cli;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Terminal;
using Bot.Host.Tests.Fakes;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Host.Tests.Cli;

public sealed class ChatSessionTests
{
    private readonly MemoryStore store = new();

    [Fact]
    public async Task Every_line_is_answered_before_the_next_one_and_the_end_of_the_input_ends_it()
    {
        var output = await TalkAsync("one\ntwo\n2");

        output.IndexOf("echo one", StringComparison.Ordinal).ShouldBeLessThan(output.IndexOf("echo two", StringComparison.Ordinal));
        output.ShouldContain("echo 2", customMessage: "a number goes to the core as it was typed");
        store.IsWaiting.ShouldBeFalse();
    }

    [Fact]
    public async Task While_the_clock_moves_nudges_come_in_order_of_their_hours()
    {
        var output = await TalkAsync("nudge 50 later\nnudge 5 sooner\nnudge 500 never\n/wait 3d\nafter");

        string[] words = ["nudge sooner", "nudge later", "echo after"];
        words.Select(word => output.IndexOf(word, StringComparison.Ordinal)).ShouldBeInOrder();
        output.ShouldNotContain("nudge never");
        store.Commits.Select(commit => commit.Now - ManualTime.Start).ShouldContain(Duration.FromHours(50));
    }

    [Fact]
    public async Task What_an_earlier_run_left_under_lease_is_answered_first()
    {
        var left = TerminalInputs.Encode(new("terminal", "me"), "earlier", 1, "left behind", ManualTime.Start);
        await store.AddAsync([left], TestContext.Current.CancellationToken);
        await store.ClaimAsync(["terminal"], 1, ManualTime.Start, WorkerSettings.ForTerminal.LaneLease, TestContext.Current.CancellationToken);

        var output = await TalkAsync("hello");

        output.IndexOf("echo left behind", StringComparison.Ordinal).ShouldBeInRange(0, output.IndexOf("echo hello", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_recorded_conversation_plays_the_same_again()
    {
        var recorder = new GoldenRecorder(ManualTime.Start, "me-1");
        await TalkAsync("nudge 5 walk\nyes\n1\n/wait 1d\nhello \"you\": #1", recorder);
        await using var written = new StringWriter();
        GoldenWriter.Write(recorder.Conversation, written);

        var read = GoldenReader.Read(new StringReader(written.ToString()));
        var played = new GoldenPlayer(EchoCoach.Decide, new SilentReader()).Play(read);

        read.Steps.Select(step => step.Kind).ShouldBe([GoldenKind.Say, GoldenKind.Press, GoldenKind.Press, GoldenKind.Wait, GoldenKind.Say]);
        read.Steps[3].Replies[0].Text.ShouldBe("nudge walk");
        read.Steps[4].Words.ShouldBe("hello \"you\": #1");
        await using var again = new StringWriter();
        GoldenWriter.Write(played with { Steps = [.. played.Steps.Take(1), .. read.Steps.Skip(1).Take(2), .. played.Steps.Skip(3)] }, again);
        again.ToString().ShouldBe(written.ToString());
    }

    private async Task<string> TalkAsync(string lines, GoldenRecorder? recorder = null)
    {
        await using var output = new StringWriter();
        var clock = new ChatClock(ManualTime.Start);
        var terminal = new TerminalPlatform(new TerminalOptions(), new TerminalStreams(new StringReader(lines), output), clock) { Session = "me-1" };
        var settings = WorkerSettings.ForTerminal;
        var bells = new Bells(clock);
        using var metrics = new BotMetrics();
        var decider = new Decider(EchoCoach.Decide, EchoCoach.AnswerInPublic, new PersonFiles(new PersonExport(TestPlaybook.Empty)), "test");
        var turns = new TurnRunner(store, new InputDecoder(new PlatformSet([terminal]), new SilentReader()), decider, bells, metrics);
        var lanes = new LaneRunner(store, turns, settings, clock, NullLogger<LaneRunner>.Instance);
        var delivery = new Delivery(store, store, bells, metrics, settings, clock, NullLogger<Delivery>.Instance);
        var pump = new Pump(store, store, store, lanes, delivery, settings, clock);
        var session = new ChatSession(terminal, pump, store, clock, TextWriter.Null) { Recorder = recorder };
        await session.RunAsync(TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
