using System.Security.Cryptography;

namespace Bot.Host.Storage.Encryption;

/// <summary>
/// Unwrapped data keys of the persons last seen. Bounded; what leaves it is zeroed. Keys are handed out as copies, so
/// that one which leaves is never zeroed under somebody's hands.
/// </summary>
internal sealed class KeyCache(int capacity) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, LinkedListNode<(Guid Id, byte[] Key)>> nodes = [];
    private readonly LinkedList<(Guid Id, byte[] Key)> byUse = new();

    /// <summary>Copies a key out.</summary>
    /// <returns>False when it is not here.</returns>
    public bool TryCopy(Guid id, Span<byte> destination)
    {
        lock (gate)
        {
            if (!nodes.TryGetValue(id, out var node))
            {
                return false;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            node.Value.Key.CopyTo(destination);
            return true;
        }
    }

    /// <summary>Keeps a copy of a key.</summary>
    public void Put(Guid id, ReadOnlySpan<byte> key)
    {
        lock (gate)
        {
            Drop(id);
            nodes[id] = byUse.AddFirst((id, key.ToArray()));
            if (nodes.Count > capacity)
            {
                Drop(byUse.Last!.Value.Id);
            }
        }
    }

    /// <summary>Zeroes and forgets a key.</summary>
    public void Remove(Guid id)
    {
        lock (gate)
        {
            Drop(id);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            foreach (var (_, key) in byUse)
            {
                CryptographicOperations.ZeroMemory(key);
            }

            byUse.Clear();
            nodes.Clear();
        }
    }

    private void Drop(Guid id)
    {
        if (nodes.Remove(id, out var node))
        {
            byUse.Remove(node);
            CryptographicOperations.ZeroMemory(node.Value.Key);
        }
    }
}
