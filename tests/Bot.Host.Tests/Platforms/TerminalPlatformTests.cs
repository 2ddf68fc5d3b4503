using Bot.Core.Replies;
using Bot.Host.Platforms.Terminal;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;

namespace Bot.Host.Tests.Platforms;

public sealed class TerminalPlatformTests : IDisposable
{
    private readonly StringWriter output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public async Task Each_line_is_a_message_and_blank_ones_are_none()
    {
        var stored = new List<RawInput>();
        var terminal = Terminal("one\n\n  two\nthree");

        await terminal.ReceiveAsync(
            (inputs, _) =>
            {
                stored.AddRange(inputs);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        stored.Select(input => terminal.Decode(input.Payload.Span)).ShouldBe(
            [new Received.Text("one"), new Received.Text("  two"), new Received.Text("three")]);
        stored.Select(input => input.ExternalId).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        stored.ShouldAllBe(input => input.Person == new Core.PersonId("terminal", "me"));
    }

    [Fact]
    public void Two_runs_never_share_an_id() =>
        Terminal(string.Empty).Session.Equals(Terminal(string.Empty).Session, StringComparison.Ordinal).ShouldBeFalse();

    [Fact]
    public void What_is_no_text_is_said_to_be_none() =>
        Should.Throw<FormatException>(() => Terminal(string.Empty).Decode([0xC3, 0x28]));

    [Fact]
    public async Task A_file_is_put_beside_the_others_without_writing_over_one()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var terminal = Terminal(string.Empty, folder);
        var reply = Reply.Say(RichText.Plain("here")) with { File = new Attachment("../a.txt", "text/plain", [.. "hi"u8]) };

        await terminal.SendAsync(new Outgoing(terminal.Person, reply, "m1", Proactive: false), TestContext.Current.CancellationToken);
        await terminal.SendAsync(new Outgoing(terminal.Person, reply, "m2", Proactive: false), TestContext.Current.CancellationToken);

        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["a-2.txt", "a.txt"]);
        output.ToString().ShouldContain(Path.Combine(folder, "a-2.txt"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_message_for_somebody_else_waits_for_them()
    {
        var terminal = Terminal(string.Empty);
        var other = new Outgoing(new("terminal", "other"), Reply.Say(RichText.Plain("private")), "m1", Proactive: false);

        (await terminal.SendAsync(other, TestContext.Current.CancellationToken)).ShouldBeOfType<SendResult.RetryAfter>();
        output.ToString().ShouldBeEmpty();
    }

    private TerminalPlatform Terminal(string input, string folder = ".") =>
        new(new TerminalOptions { Folder = folder }, new TerminalStreams(new StringReader(input), output), new ManualTime(ManualTime.Start));
}
