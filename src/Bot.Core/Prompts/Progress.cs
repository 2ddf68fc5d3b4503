using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Core.Understanding;

namespace Bot.Core.Prompts;

/// <summary>How far a prompt has got, for the kinds that take more than one message. A closed set.</summary>
[JsonDerivedType(typeof(Fresh), "new")]
[JsonDerivedType(typeof(Picking), "pick")]
[JsonDerivedType(typeof(Rating), "rate")]
[JsonDerivedType(typeof(Writing), "write")]
[JsonDerivedType(typeof(Filling), "cols")]
[JsonDerivedType(typeof(Logging), "log")]
[JsonDerivedType(typeof(Drawing), "deck")]
[JsonDerivedType(typeof(Drilling), "drill")]
[JsonDerivedType(typeof(Composing), "draft")]
public abstract record Progress
{
    private Progress()
    {
    }

    /// <summary>Just asked.</summary>
    public sealed record Fresh : Progress;

    /// <summary>Options picked so far, in order (rank, checklist).</summary>
    public sealed record Picking(ImmutableArray<string> Options) : Progress;

    /// <summary>Items rated so far (scales).</summary>
    /// <param name="Numbers">By item id.</param>
    /// <param name="Step">How many items are behind, rated or left out.</param>
    public sealed record Rating(ImmutableDictionary<string, int> Numbers, int Step) : Progress;

    /// <summary>What was written so far (write: one element a message; list: one an item).</summary>
    public sealed record Writing(ImmutableArray<string> Lines) : Progress;

    /// <summary>Two columns on their way.</summary>
    /// <param name="Left">Lines of the left column.</param>
    /// <param name="Right">Lines of the right column.</param>
    /// <param name="OnRight">True when the right one is being filled.</param>
    public sealed record Filling(ImmutableArray<string> Left, ImmutableArray<string> Right, bool OnRight) : Progress;

    /// <summary>A log entry on its way.</summary>
    /// <param name="Fields">Fields answered so far.</param>
    /// <param name="Step">How many fields are behind; past the last one, "another one?" is being asked.</param>
    /// <param name="Entries">Entries finished in this run.</param>
    /// <param name="Field">How far the field that is being filled has got; null when it was just asked.</param>
    public sealed record Logging(
        ImmutableDictionary<string, AnswerValue> Fields, int Step, ImmutableArray<LogEntry> Entries, Progress? Field = null) : Progress;

    /// <summary>Cards drawn so far, the newest last (deck).</summary>
    public sealed record Drawing(ImmutableArray<string> Cards) : Progress;

    /// <summary>Scenes answered so far (drill).</summary>
    public sealed record Drilling(int Step, int Right) : Progress;

    /// <summary>A draft under review (compose).</summary>
    /// <param name="Draft">The words.</param>
    /// <param name="Issues">What the review found.</param>
    /// <param name="Changing">True while a new version is awaited; the old one stays until it comes.</param>
    /// <param name="Origins">
    /// Where all its versions stand in the chat (<see cref="Input.Said.Origin"/>), parted by blanks; null where the platform
    /// cannot take a text out again.
    /// </param>
    public sealed record Composing(
        string Draft, ImmutableArray<DraftIssue> Issues, bool Changing = false, string? Origins = null) : Progress;
}
