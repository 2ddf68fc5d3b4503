using System.Collections.Immutable;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core;

/// <summary>One person's saved state. Immutable; a turn returns the next one.</summary>
public sealed record Journey
{
    /// <summary>Grows by one with every committed turn; guards the commit.</summary>
    public long Revision { get; init; }

    /// <summary>When the journey began.</summary>
    public Instant StartedAt { get; init; }

    /// <summary>When the person last did something.</summary>
    public Instant SeenAt { get; init; }

    /// <summary>Where the person stands on the map.</summary>
    public Road Road { get; init; } = Road.Start;

    /// <summary>The facts that close doors.</summary>
    public Locks Locks { get; init; } = Locks.None;

    /// <summary>What lies over the stage for a while.</summary>
    public Interrupts Interrupts { get; init; } = Interrupts.None;

    /// <summary>The exercise that runs, if any.</summary>
    public ExerciseRun? Run { get; init; }

    /// <summary>Exercises that were interrupted, the newest last; they go on where they were.</summary>
    public ImmutableArray<ExerciseRun> Suspended { get; init; } = [];

    /// <summary>The newest answer to each prompt, by <c>EXERCISE.PROMPT</c>.</summary>
    public ImmutableDictionary<string, Answered> Answers { get; init; } = ImmutableDictionary<string, Answered>.Empty;

    /// <summary>Exercises done, by code.</summary>
    public ImmutableDictionary<string, Completion> Done { get; init; } = ImmutableDictionary<string, Completion>.Empty;

    /// <summary>Letters in the vault, oldest first.</summary>
    public ImmutableArray<Letter> Vault { get; init; } = [];

    /// <summary>The letter that a question is about; null for none.</summary>
    public string? LetterInHand { get; init; }

    /// <summary>Check-ins, oldest first.</summary>
    public ImmutableArray<CheckIn> CheckIns { get; init; } = [];

    /// <summary>Contact with the ex, as told: the slips, the openers, the apologies.</summary>
    public ContactRecord Contacts { get; init; } = ContactRecord.Empty;

    /// <summary>Who the person is to us: language, place, consents.</summary>
    public Preferences Preferences { get; init; } = new();

    /// <summary>What we sent first, what waits, and how the person took it.</summary>
    public NudgeState Nudges { get; init; } = new();

    /// <summary>The choices under our newest message, so that a typed label or number finds its choice.</summary>
    public ImmutableArray<Choice> Offered { get; init; } = [];

    /// <summary>What led to our newest message, for <c>/why</c>.</summary>
    public WhyNote? Why { get; init; }

    /// <summary>The journey of somebody we have never met.</summary>
    public static Journey Begin(Instant now) => new() { StartedAt = now, SeenAt = now };

    /// <summary>The newest answer to a prompt.</summary>
    /// <param name="key"><c>EXERCISE.PROMPT</c>.</param>
    /// <returns>Null when it was never answered.</returns>
    public AnswerValue? Answer(string key) => Answers.TryGetValue(key, out var answered) ? answered.Value : null;
}
