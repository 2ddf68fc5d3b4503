namespace Bot.Host.Platforms.Discord;

/// <summary>
/// The direct channels that were used last. Only a shortcut: Discord gives the same channel when it is asked again, so
/// the oldest are forgotten and a restart begins with none.
/// </summary>
internal sealed class DirectChannels(int room = 10_000)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Person, string Channel)>> byPerson = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Person, string Channel)> used = [];

    /// <summary>The channel of a person; null when it has to be asked for.</summary>
    public string? Of(string person)
    {
        lock (gate)
        {
            return byPerson.TryGetValue(person, out var node) ? node.Value.Channel : null;
        }
    }

    /// <summary>Remembers a person's channel.</summary>
    public void Remember(string person, string channel)
    {
        lock (gate)
        {
            Remove(person);
            byPerson[person] = used.AddLast((person, channel));
            if (byPerson.Count > room)
            {
                Remove(used.First!.Value.Person);
            }
        }
    }

    /// <summary>The channel is none any more.</summary>
    public void Forget(string person)
    {
        lock (gate)
        {
            Remove(person);
        }
    }

    private void Remove(string person)
    {
        if (byPerson.Remove(person, out var node))
        {
            used.Remove(node);
        }
    }
}
