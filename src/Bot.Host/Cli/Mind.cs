using Bot.Core.Content;
using Bot.Host.Ports;
using Bot.Host.Turns;

namespace Bot.Host.Cli;

/// <summary>All that thinks and nothing that stores: the playbook, its search, its reader, its coach.</summary>
/// <param name="Playbook">All content.</param>
/// <param name="Find">Finds lookup cards.</param>
/// <param name="Suggest">Suggests lookup cards while somebody types.</param>
/// <param name="Reader">Reads texts.</param>
/// <param name="Decider">Decides turns.</param>
internal sealed record Mind(Playbook Playbook, FindCards Find, SuggestTopics Suggest, ITextReader Reader, Decider Decider);
