using System.Runtime.InteropServices;
using Bot.Core;
using Bot.Core.Clocks;
using Bot.Core.Replies;
using Bot.Host.Pictures;
using Bot.Host.Sheets;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Makes the files that a turn asked for and puts each into a message of its own, before the one with the choices.</summary>
internal sealed class PersonFiles(PersonExport export)
{
    /// <summary>The whole of a person's data.</summary>
    public PersonExport Export => export;

    /// <summary>Attaches what the turn asked for; a turn that asked for nothing is left as it is.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="history">Reads the person's history as it was stored before the turn; only an export needs it.</param>
    /// <param name="now">The instant of the turn.</param>
    public async Task<Turn> AttachAsync(Turn turn, Func<Task<IReadOnlyList<ReadOnlyMemory<byte>>>> history, Instant now) => turn.Work switch
    {
        HostWork.Export => export.Attach(turn, await history(), now),
        HostWork.Page page => Before(turn, [Named(SheetFiles.Html(page.Sheet)), Named(SheetFiles.Markdown(page.Sheet))]),
        HostWork.Chart chart when ProgressChart.Draw(turn.Journey.CheckIns, LocalTimes.Zone(turn.Journey.Preferences) ?? DateTimeZone.Utc) is { } png => Before(
            turn, [new Reply(chart.Caption, [], new Attachment("progress.png", "image/png", ImmutableCollectionsMarshal.AsImmutableArray(png)))]),
        _ => turn,
    };

    private static Reply Named(Attachment file) => Reply.Say(RichText.Plain(file.Name)) with { File = file };

    // The message with the choices stays the newest one, where people look for them.
    private static Turn Before(Turn turn, IEnumerable<Reply> files) => turn with
    {
        Replies = [.. turn.Replies[..Math.Max(0, turn.Replies.Length - 1)], .. files, .. turn.Replies.TakeLast(1)],
    };
}
