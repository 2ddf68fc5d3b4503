using Bot.Host.Platforms.Terminal;
using Bot.Host.Tests.Conformance;
using Bot.Host.Tests.Fakes;
using Bot.Host.Tests.Storage;

namespace Bot.Host.Tests.Platforms;

public sealed class TerminalConformanceTests : PlatformConformance
{
    private protected override Task<PlatformUnderTest> BeginAsync()
    {
        var folder = new TempFolder();
        var output = new StringWriter();
        var typed = new Queue<string>();
        var options = new TerminalOptions { Folder = folder.Path };
        var terminal = new TerminalPlatform(options, new TerminalStreams(new TypedReader(typed), output), new ManualTime(ManualTime.Start));
        return Task.FromResult(new PlatformUnderTest(
            terminal,
            terminal.Person,
            words =>
            {
                typed.Enqueue(words);
                return Task.CompletedTask;
            },
            output.ToString,
            _ => Task.CompletedTask,
            () =>
            {
                folder.Dispose();
                return output.DisposeAsync();
            }));
    }

    /// <summary>Gives the lines that were typed so far, then the end.</summary>
    private sealed class TypedReader(Queue<string> typed) : TextReader
    {
        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
            ValueTask.FromResult(typed.TryDequeue(out var line) ? line : null);
    }
}
