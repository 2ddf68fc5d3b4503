using NodaTime;

namespace Bot.Core.Stages;

/// <summary>The same thing is apologised for once only (AP5).</summary>
public static class ApologyLedger
{
    /// <summary>True when nothing was said yet for this.</summary>
    public static bool MayApologise(ContactRecord contacts, string about) =>
        !contacts.Apologies.Any(apology => Same(apology.About, about));

    /// <summary>Notes an apology; a repeat for the same thing changes nothing.</summary>
    public static ContactRecord Deliver(ContactRecord contacts, string about, Instant now) =>
        MayApologise(contacts, about) ? contacts with { Apologies = contacts.Apologies.Add(new Apology(about.Trim(), now)) } : contacts;

    private static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
