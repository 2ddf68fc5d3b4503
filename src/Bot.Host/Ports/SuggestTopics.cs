namespace Bot.Host.Ports;

/// <summary>The titles of lookup cards that may be meant by what is typed so far, best first.</summary>
internal delegate IReadOnlyList<string> SuggestTopics(string typed, int max);
