using System.Collections.Immutable;
using Bot.Core.Stages;

namespace Bot.Core.Content;

/// <summary>A small interactive piece inside a stage.</summary>
/// <param name="Id">Its code, such as <c>RF1</c>.</param>
/// <param name="Stage">Where it belongs.</param>
/// <param name="Title">Its name, at most 40 characters.</param>
/// <param name="About">One line for menus.</param>
/// <param name="Minutes">About how long it takes.</param>
/// <param name="Why">Why we ask this, in one or two sentences, for <c>/why</c>.</param>
/// <param name="Advice">The advice items it practises.</param>
/// <param name="When">All must hold for it to be offered.</param>
/// <param name="After">Exercises that are offered first.</param>
/// <param name="Wait">An exercise that must lie some time back, and how long; null for none.</param>
/// <param name="Writes">True when it asks for much writing: offered later to who broods.</param>
/// <param name="Repeats">True when doing it again is part of it: logs, check-ins, weekly pages.</param>
/// <param name="Hidden">True when it is never offered in a stage's menu and only opened by a command, an event or another exercise.</param>
/// <param name="Prompts">Its prompts in order.</param>
/// <param name="Done">What is said at the end.</param>
public sealed record Exercise(
    string Id,
    Stage Stage,
    string Title,
    string About,
    int Minutes,
    string Why,
    ImmutableArray<string> Advice,
    ImmutableArray<Condition> When,
    ImmutableArray<string> After,
    Wait? Wait,
    bool Writes,
    bool Repeats,
    bool Hidden,
    ImmutableArray<Prompt> Prompts,
    Phrase Done)
{
    /// <summary>The page that can be taken along at its end; null for none.</summary>
    public Sheet? Sheet { get; init; }

    /// <summary>Finds a prompt by its id.</summary>
    /// <returns>Null when this version of the content has none of that id.</returns>
    public Prompt? Find(string promptId)
    {
        foreach (var prompt in Prompts)
        {
            if (string.Equals(prompt.Id, promptId, StringComparison.Ordinal))
            {
                return prompt;
            }
        }

        return null;
    }
}
