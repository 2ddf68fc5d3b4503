namespace Bot.Core.Understanding;

/// <summary>One issue of a draft, with the words that showed it.</summary>
/// <param name="Issue">What is wrong.</param>
/// <param name="Words">The words of the draft that showed it; empty where the whole text did.</param>
public sealed record DraftFinding(DraftIssue Issue, string Words);
