namespace Bot.Core.Understanding;

/// <summary>The gravest danger found in a text.</summary>
/// <param name="Label">Which danger.</param>
/// <param name="Tier">How sure: strong changes state, weak asks one kind question.</param>
/// <param name="Direction">For <see cref="RiskLabel.Abuse"/>: who did it.</param>
/// <param name="ThirdPerson">True when the danger is to somebody else (crisis only).</param>
/// <param name="Imminent">True when the text tells of means at hand or of an act already done (crisis), or
/// when the one who does harm is there now (abuse).</param>
/// <param name="Violent">True when violence, threats or force are told (abuse only): such a lock never opens again.</param>
/// <param name="Language">ISO 639-1 of the words that showed it, for the reply; <c>und</c> when nothing was found.</param>
/// <param name="Beside">The next danger that the same text shows (who is beaten and wants to die tells of two); null for none.</param>
/// <param name="ToOthers">True when the person means to take somebody else's life (crisis only).</param>
/// <param name="Learned">True when no pattern named it, only the learned model.</param>
public sealed record RiskFinding(
    RiskLabel Label,
    RiskTier Tier,
    HarmDirection Direction = HarmDirection.None,
    bool ThirdPerson = false,
    bool Imminent = false,
    bool Violent = false,
    string Language = "und",
    RiskFinding? Beside = null,
    bool ToOthers = false,
    bool Learned = false)
{
    /// <summary>No danger found.</summary>
    public static RiskFinding None { get; } = new(RiskLabel.None, RiskTier.None);
}
