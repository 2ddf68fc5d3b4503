namespace Bot.Core.Saved;

/// <summary>A journey as it was read from its saved form.</summary>
/// <param name="Format">The format it was saved in, before any upgrade.</param>
/// <param name="Playbook">The version of the playbook it was saved under.</param>
/// <param name="Journey">The state.</param>
public sealed record SavedJourney(int Format, string Playbook, Journey Journey);
