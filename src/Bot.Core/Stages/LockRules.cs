using NodaTime;

namespace Bot.Core.Stages;

/// <summary>
/// How the facts that close doors change (journey.md, R8 and "Locks"). Levels only tighten here; what loosens them is
/// named, and nothing else does.
/// </summary>
public static class LockRules
{
    /// <summary>The locks as they stand at an instant: space that has run out is over.</summary>
    public static Locks At(this Locks locks, Instant now) =>
        locks.Contact == ContactLevel.Space && locks.ContactUntil <= now ? Loosened(locks) : locks;

    /// <summary>T3a, or the person's own plan (SP1): space until a date. Never loosens a tighter level.</summary>
    public static Locks GiveSpace(this Locks locks, Instant until, bool ownChoice)
    {
        if (locks.Contact >= ContactLevel.No)
        {
            return locks;
        }

        // What the ex asked for outlasts what the person planned alone.
        var asked = locks is { Contact: ContactLevel.Space, OwnChoice: false };
        return asked && ownChoice && locks.ContactUntil >= until
            ? locks
            : locks with { Contact = ContactLevel.Space, ContactUntil = until, OwnChoice = ownChoice && !asked };
    }

    /// <summary>T2: the ex wrote of their own accord, so the time they asked for is over; a no is not touched by it.</summary>
    public static Locks ExWrote(this Locks locks) => locks.Contact == ContactLevel.Space ? Loosened(locks) : locks;

    /// <summary>The reason for unavoidable contact has ended.</summary>
    public static Locks EndLogistics(this Locks locks) => locks with
    {
        Logistics = false,
        Contact = locks.Contact == ContactLevel.Logistics ? ContactLevel.Open : locks.Contact,
    };

    /// <summary>The person ends the space that they chose themselves.</summary>
    public static Locks EndOwnSpace(this Locks locks) =>
        locks is { Contact: ContactLevel.Space, OwnChoice: true } ? Loosened(locks) : locks;

    /// <summary>T3b, T4b or a used-up budget: the answer is no.</summary>
    public static Locks SayNo(this Locks locks, bool order)
    {
        var level = order ? ContactLevel.Order : ContactLevel.No;
        return locks.Contact >= level ? locks : locks with { Contact = level, ContactUntil = null, OwnChoice = false };
    }

    /// <summary>T16: there is contact that cannot be avoided; beside a longer silence it only notes the reason.</summary>
    public static Locks AllowLogistics(this Locks locks) => locks.Contact == ContactLevel.Open
        ? locks with { Contact = ContactLevel.Logistics, Logistics = true }
        : locks with { Logistics = true };

    /// <summary>The gate into REOPEN: what stood at logistics is open again.</summary>
    public static Locks Reopen(this Locks locks) =>
        locks.Contact == ContactLevel.Logistics ? locks with { Contact = ContactLevel.Open } : locks;

    /// <summary>
    /// The ex wrote of their own free will, confirmed in two steps: <c>no</c> becomes <c>logistics only</c>. A legal
    /// order never changes; who harmed must also have named the professional they talk to.
    /// </summary>
    public static Locks ExReopened(this Locks locks)
    {
        if (locks.Contact == ContactLevel.Order || locks.WasHarmed || (locks.HarmedThem && !locks.ProfessionalNamed))
        {
            return locks;
        }

        return locks with
        {
            Contact = ContactLevel.Logistics,
            ContactUntil = null,
            OwnChoice = false,
            Safety = SafetyLock.None,
            SafetySince = null,
        };
    }

    /// <summary>True when <see cref="ExReopened"/> would change anything.</summary>
    public static bool MayExReopen(this Locks locks) =>
        (locks.Contact == ContactLevel.No || locks.HarmedThem) && locks.ExReopened() != locks;

    /// <summary>T5a or T5b: harm was told.</summary>
    public static Locks Harmed(this Locks locks, SafetyLock by, bool violence, Instant now) => locks with
    {
        Safety = locks.Safety | by,
        SafetySince = locks.SafetySince ?? now,
        ProfessionalNamed = locks.ProfessionalNamed && !by.HasFlag(SafetyLock.HarmedThem),
        Violence = locks.Violence || (violence && by.HasFlag(SafetyLock.HarmedByThem)),
    };

    /// <summary>True when who was harmed may look at it anew: at their own wish, late enough, and never after violence.</summary>
    public static bool MayScreenAgain(this Locks locks, int days, Instant now) =>
        locks is { Safety: SafetyLock.HarmedByThem, Violence: false, SafetySince: { } since }
        && locks.Contact < ContactLevel.No
        && now - since >= Duration.FromDays(days);

    /// <summary>A fresh, clean screen of who <see cref="MayScreenAgain"/>.</summary>
    public static Locks ScreenedClean(this Locks locks) => locks with { Safety = SafetyLock.None, SafetySince = null };

    private static Locks Loosened(Locks locks) => locks with
    {
        Contact = locks.Logistics ? ContactLevel.Logistics : ContactLevel.Open,
        ContactUntil = null,
        OwnChoice = false,
    };
}
