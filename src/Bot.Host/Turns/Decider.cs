using Bot.Core;

namespace Bot.Host.Turns;

/// <summary>What decides turns: the coach, with the playbook it works from.</summary>
/// <param name="Decide">Decides one turn; <see cref="Coach.Decide"/>, or a stand-in for it.</param>
/// <param name="InPublic">Answers where others are; <see cref="Coach.AnswerInPublic"/>, or a stand-in for it.</param>
/// <param name="Files">Makes the files that a turn asks for.</param>
/// <param name="Version">The version of the playbook, saved with every journey.</param>
internal sealed record Decider(Decide Decide, AnswerInPublic InPublic, PersonFiles Files, string Version);
