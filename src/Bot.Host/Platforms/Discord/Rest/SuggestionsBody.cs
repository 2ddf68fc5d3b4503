namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>What may be meant by what is typed so far; at most 25.</summary>
internal sealed record SuggestionsBody(IReadOnlyList<SuggestionBody> Choices);
