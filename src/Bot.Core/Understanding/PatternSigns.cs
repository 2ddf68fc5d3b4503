namespace Bot.Core.Understanding;

/// <summary>Names what patterns found, so that the learned models can weigh it with everything else.</summary>
internal static class PatternSigns
{
    /// <summary>The sign of a rule of danger.</summary>
    internal static string Of(RiskRule rule) =>
        $"risk {rule.Finding.Label} {rule.Finding.Tier} {rule.Finding.Direction} {rule.Cue}";

    /// <summary>The sign of a rule of intents.</summary>
    internal static string Of(IntentRule rule) => $"intent {rule.Finding.Intent} {rule.Finding.Hint}";

    /// <summary>The sign of a rule of drafts.</summary>
    internal static string Of(DraftRule rule) => $"draft {rule.Issue}";
}
