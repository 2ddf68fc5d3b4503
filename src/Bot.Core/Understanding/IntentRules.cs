#pragma warning disable CA1822 // The rules arrive with the first lexicon, in the next commit.
namespace Bot.Core.Understanding;

/// <summary>Recognises what a person wants, by rules.</summary>
public sealed class IntentRules
{
    /// <summary>The intent of a text; <see cref="Intent.Other"/> when no rule is sure.</summary>
    public Intent Read(string text) => Intent.Other;
}
