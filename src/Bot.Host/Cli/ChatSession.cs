using Bot.Host.Platforms.Terminal;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Bot.Host.Workers;

namespace Bot.Host.Cli;

/// <summary>One conversation in the terminal, from the first line to the end of the input.</summary>
internal sealed class ChatSession(TerminalPlatform terminal, Pump pump, IInbox inbox, IPumpClock clock, TextWriter notes)
{
    /// <summary>What is said when time must not be moved.</summary>
    public const string TimeIsShared =
        "The clock cannot be moved while a token is set: the nudges of everybody in this store would come due. Set another Data__Path.";

    private const string WaitCommand = "/wait";

    private int given;

    /// <summary>Writes the conversation down; null for not.</summary>
    public GoldenRecorder? Recorder { get; set; }

    /// <summary>False where people of other platforms live by the same clock.</summary>
    public bool MayMoveTime { get; set; } = true;

    /// <summary>Runs to the end of the input.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        terminal.Shown = reply => Recorder?.Shown(reply);

        // What an earlier run left behind comes first, so that its answers stand above the new ones.
        var left = await inbox.CountAsync(cancellationToken) is { Waiting: > 0 } ? terminal.Person : default(Core.PersonId?);
        await pump.DrainAsync(terminal, left, cancellationToken);
        await terminal.ReceiveAsync(TakeAsync, cancellationToken);
        await pump.DrainAsync(terminal, awaited: null, cancellationToken);
    }

    private async Task TakeAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            var line = ((Received.Text)terminal.Decode(input.Payload.Span)).Words.Trim();
            if (line.StartsWith(WaitCommand, StringComparison.Ordinal) && (line.Length == 5 || line[5] == ' '))
            {
                await WaitAsync(line[5..].Trim(), cancellationToken);
            }
            else
            {
                Recorder?.Typed(line);
                var id = GoldenPlayer.IdOf(terminal.Session, ++given);
                await pump.GiveAsync(terminal, input with { ExternalId = id }, cancellationToken);
            }
        }
    }

    private async Task WaitAsync(string words, CancellationToken cancellationToken)
    {
        if (!MayMoveTime)
        {
            await notes.WriteLineAsync(TimeIsShared);
            return;
        }

        if (WaitWords.Parse(words) is not { } wait)
        {
            await notes.WriteLineAsync("/wait takes a length of time such as 30m, 12h, 3d or 2w.");
            return;
        }

        Recorder?.Waited(words);
        await pump.MoveAsync(terminal, clock.Time.Now() + wait, cancellationToken);
    }
}
