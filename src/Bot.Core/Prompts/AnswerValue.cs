using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Core.Prompts;

/// <summary>What a person answered. A closed set, one for each way of answering.</summary>
[JsonDerivedType(typeof(Skipped), "skip")]
[JsonDerivedType(typeof(Seen), "seen")]
[JsonDerivedType(typeof(Chosen), "one")]
[JsonDerivedType(typeof(Picked), "some")]
[JsonDerivedType(typeof(Rated), "rate")]
[JsonDerivedType(typeof(RatedEach), "rates")]
[JsonDerivedType(typeof(Wrote), "text")]
[JsonDerivedType(typeof(Listed), "list")]
[JsonDerivedType(typeof(Paired), "cols")]
[JsonDerivedType(typeof(Dated), "date")]
[JsonDerivedType(typeof(Lasted), "days")]
[JsonDerivedType(typeof(Logged), "log")]
[JsonDerivedType(typeof(Scored), "score")]
[JsonDerivedType(typeof(Kept), "kept")]
public abstract record AnswerValue
{
    private AnswerValue()
    {
    }

    /// <summary>Skipped, or "not sure".</summary>
    /// <param name="NotSure">True when the person said that they are not sure.</param>
    public sealed record Skipped(bool NotSure) : AnswerValue;

    /// <summary>Read a card, followed a timer, drew from a deck.</summary>
    public sealed record Seen : AnswerValue;

    /// <summary>Chose one option.</summary>
    public sealed record Chosen(string Option) : AnswerValue;

    /// <summary>Picked some options (ranked: the most important first; a checklist: those ticked).</summary>
    public sealed record Picked(ImmutableArray<string> Options) : AnswerValue;

    /// <summary>A number on a scale.</summary>
    public sealed record Rated(int Number) : AnswerValue;

    /// <summary>A number for each item; items left out are absent.</summary>
    public sealed record RatedEach(ImmutableDictionary<string, int> Numbers) : AnswerValue;

    /// <summary>Wrote a text.</summary>
    public sealed record Wrote(string Text) : AnswerValue;

    /// <summary>Wrote a list.</summary>
    public sealed record Listed(ImmutableArray<string> Items) : AnswerValue;

    /// <summary>Filled two columns.</summary>
    public sealed record Paired(ImmutableArray<string> Left, ImmutableArray<string> Right) : AnswerValue;

    /// <summary>Gave a date.</summary>
    public sealed record Dated(LocalDate Day) : AnswerValue;

    /// <summary>Gave a length of time, in days.</summary>
    public sealed record Lasted(int Days) : AnswerValue;

    /// <summary>All entries of a log, oldest first.</summary>
    public sealed record Logged(ImmutableArray<LogEntry> Entries) : AnswerValue;

    /// <summary>Answered the scenes of a drill.</summary>
    public sealed record Scored(int Right, int Of) : AnswerValue;

    /// <summary>Put a text into the vault, or threw it away.</summary>
    /// <param name="LetterId">The letter; null when it was thrown away.</param>
    public sealed record Kept(string? LetterId) : AnswerValue;
}
