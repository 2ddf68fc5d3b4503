using System.Security.Cryptography;
using System.Text;
using Bot.Core;

namespace Bot.Host.Storage.Encryption;

/// <summary>
/// Finds rows by what must not be stored readably: a keyed hash of the platform id, and of the platform's id of an input.
/// Its key is random and outlives every master key.
/// </summary>
internal sealed class LookupHash(byte[] key)
{
    private const int ExternalBytes = 16;

    /// <summary>Of a person; the same in every store that has this key.</summary>
    public byte[] Of(PersonId person) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person.ToString()));

    /// <summary>Of an input. The line feed keeps it apart from every person, whose platform holds none.</summary>
    public byte[] Of(string platform, string externalId) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{platform}\n{externalId}"))[..ExternalBytes];
}
