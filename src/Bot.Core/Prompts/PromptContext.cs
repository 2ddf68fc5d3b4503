using Bot.Core.Content;
using Bot.Core.Replies;
using NodaTime;

namespace Bot.Core.Prompts;

/// <summary>What a prompt kind may know while it asks or takes an answer.</summary>
/// <param name="Playbook">All content.</param>
/// <param name="Journey">The person's state, read only.</param>
/// <param name="Exercise">The exercise the prompt belongs to.</param>
/// <param name="Progress">How far the prompt has got.</param>
/// <param name="Now">The instant of the turn.</param>
/// <param name="Today">The person's own date; UTC while their zone is unknown.</param>
/// <param name="Seed">Picks variants of the program's phrases, and cards of a deck.</param>
public sealed record PromptContext(
    Playbook Playbook,
    Journey Journey,
    Exercise Exercise,
    Progress Progress,
    Instant Now,
    LocalDate Today,
    uint Seed)
{
    /// <summary>Picks variants of the exercise's own words: the same all through a run, so that a question does not change while it is answered.</summary>
    public uint AskSeed { get; init; } = Seed;

    /// <summary>A phrase of the playbook with values for its placeholders; others come from <see cref="Facts"/>.</summary>
    public RichText Say(string key, params (string Name, string Value)[] values) => Fill(Playbook.Phrases[key], Seed, values);

    /// <summary>Fills a phrase of an exercise.</summary>
    public RichText Fill(Phrase phrase) => Fill(phrase, AskSeed);

    private RichText Fill(Phrase phrase, uint seed, params (string Name, string Value)[] values) =>
        Facts.Fill(phrase, new FactScope(Journey, Playbook, Exercise, Now, seed), values);

    /// <summary>A choice whose label is a phrase of the playbook.</summary>
    /// <param name="value">See <see cref="PromptButton.Value"/>.</param>
    /// <param name="key">The phrase of its label.</param>
    /// <param name="values">Values for the label's placeholders.</param>
    public PromptButton Button(string value, string key, params (string Name, string Value)[] values) =>
        new(value, Say(key, values).ToString());
}
