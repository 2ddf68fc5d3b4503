using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>A lookup card.</summary>
/// <param name="Id">Stable id, such as <c>space</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Topic">One of the 17 topic labels.</param>
/// <param name="Idea">The idea in two sentences.</param>
/// <param name="Do">What to do.</param>
/// <param name="Avoid">What not to do.</param>
/// <param name="ExerciseId">One exercise to start from here.</param>
/// <param name="Guides">Which guides say so, <c>000</c> to <c>004</c>.</param>
/// <param name="Differ">Where the guides disagree, or empty.</param>
/// <param name="Asks">What people ask when they mean this card, for the search.</param>
/// <param name="AboutContact">True when the card is about contact with the ex, so that a lock is said first.</param>
public sealed record TopicCard(
    string Id,
    string Title,
    string Topic,
    string Idea,
    ImmutableArray<string> Do,
    ImmutableArray<string> Avoid,
    string ExerciseId,
    ImmutableArray<string> Guides,
    string Differ,
    ImmutableArray<string> Asks,
    bool AboutContact);
