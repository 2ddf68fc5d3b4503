using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core;

/// <summary>The two facts that close doors (journey.md, R8), kept through every transition.</summary>
/// <param name="Contact">What contact is allowed.</param>
/// <param name="ContactUntil">For <see cref="ContactLevel.Space"/>: until when.</param>
/// <param name="OwnChoice">For <see cref="ContactLevel.Space"/>: true when the person chose it themselves.</param>
/// <param name="Logistics">Contact that cannot be avoided (children, home, money, work) beside a tighter level.</param>
/// <param name="Safety">Harm that was told.</param>
/// <param name="SafetySince">When it was first told.</param>
/// <param name="Violence">True when violence, threats or force were told: then who was harmed stays safe for good.</param>
/// <param name="ProfessionalNamed">True when who harmed named the professional they talk to.</param>
public sealed record Locks(
    ContactLevel Contact,
    Instant? ContactUntil,
    bool OwnChoice,
    bool Logistics,
    SafetyLock Safety,
    Instant? SafetySince,
    bool Violence,
    bool ProfessionalNamed)
{
    /// <summary>Nothing closed.</summary>
    public static Locks None { get; } =
        new(ContactLevel.Open, null, OwnChoice: false, Logistics: false, SafetyLock.None, null, Violence: false, ProfessionalNamed: false);

    /// <summary>True under contact <c>no</c>, <c>order</c> or any safety lock: the road back is closed.</summary>
    public bool RoadBackClosed => Contact >= ContactLevel.No || Safety != SafetyLock.None;

    /// <summary>True when the person was harmed by the other.</summary>
    public bool WasHarmed => Safety.HasFlag(SafetyLock.HarmedByThem);

    /// <summary>True when the person harmed the other.</summary>
    public bool HarmedThem => Safety.HasFlag(SafetyLock.HarmedThem);
}
