using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>One question or card of an exercise. The closed set of kinds; each kind is answered in one way everywhere.</summary>
/// <param name="Id">Stable id within its exercise, <c>[a-z0-9_]{1,20}</c>.</param>
/// <param name="Ask">What it says.</param>
/// <param name="When">All must hold for the prompt to be asked.</param>
/// <param name="Required">Skipping it leaves the exercise incomplete, so that a gate over it stays closed.</param>
public abstract record Prompt(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required)
{
    /// <summary>Something to read; one tap goes on.</summary>
    public sealed record Card(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Choose one. With <paramref name="AllowOther"/> a text of their own is an answer too.</summary>
    public sealed record Choose(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Option> Options, bool AllowOther)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Pick some, the most important first.</summary>
    public sealed record Rank(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Option> Options, int Min, int Max)
        : Prompt(Id, Ask, When, Required);

    /// <summary>A number from <paramref name="From"/> to <paramref name="To"/>, ends named.</summary>
    public sealed record Scale(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, int From, int To, string Low, string High)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Several things rated one after another on the same scale.</summary>
    public sealed record Scales(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Option> Items, int From, int To,
        string Low, string High)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Free text of at least <paramref name="MinLines"/> lines, over as many messages as it takes.</summary>
    public sealed record Write(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, int MinLines)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Items, one a message or one a line, until done.</summary>
    public sealed record List(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, int Min, int Max)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Two columns, filled one after the other.</summary>
    public sealed record Columns(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, string Left, string Right, int MinLines)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Tick what is true, then done.</summary>
    public sealed record Checklist(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Option> Items)
        : Prompt(Id, Ask, When, Required);

    /// <summary>A date, in any of the usual notations.</summary>
    public sealed record Date(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, DateRange Range)
        : Prompt(Id, Ask, When, Required);

    /// <summary>A length of time in days, typed ("3 weeks") or tapped.</summary>
    public sealed record Lasting(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<int> Offers, int MinDays, int MaxDays)
        : Prompt(Id, Ask, When, Required);

    /// <summary>An entry of several fields; "another one?" after each.</summary>
    /// <param name="Fields">Each a <see cref="Choose"/>, <see cref="Scale"/>, <see cref="Write"/> or <see cref="Date"/>.</param>
    public sealed record Log(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Prompt> Fields)
        : Prompt(Id, Ask, When, Required);

    /// <summary>A pause or a breath: steps to follow for a while; the person says when it is done.</summary>
    /// <param name="Steps">Lines of one round, such as "In, 4 seconds".</param>
    /// <param name="Rounds">How often the round is repeated.</param>
    /// <param name="Seconds">How long it takes in all.</param>
    public sealed record Timer(
        string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<string> Steps, int Rounds, int Seconds)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Cards drawn from a deck, none twice until all were seen.</summary>
    public sealed record Deck(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Option> Cards)
        : Prompt(Id, Ask, When, Required);

    /// <summary>Scenes with one best answer each; scored.</summary>
    public sealed record Drill(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, ImmutableArray<Scene> Scenes)
        : Prompt(Id, Ask, When, Required);

    /// <summary>A text to somebody: draft, review, hold, re-read, keep or bin.</summary>
    public sealed record Compose(string Id, Phrase Ask, ImmutableArray<Condition> When, bool Required, DraftKind Kind)
        : Prompt(Id, Ask, When, Required);
}
