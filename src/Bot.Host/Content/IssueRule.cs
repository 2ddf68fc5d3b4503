namespace Bot.Host.Content;

/// <summary>The names of the rules that content is checked by, as <c>check</c> prints them.</summary>
internal static class IssueRule
{
    public const string MissingFile = "missing-file";
    public const string UnknownFile = "unknown-file";
    public const string BadYaml = "bad-yaml";
    public const string DuplicateKey = "duplicate-key";
    public const string MissingField = "missing-field";
    public const string UnknownField = "unknown-field";
    public const string UnknownKind = "unknown-kind";
    public const string BadValue = "bad-value";
    public const string BadId = "bad-id";
    public const string DuplicateId = "duplicate-id";
    public const string UnknownReference = "unknown-reference";
    public const string UnknownPlaceholder = "unknown-placeholder";
    public const string UnreachableExercise = "unreachable-exercise";
    public const string UnreachablePrompt = "unreachable-prompt";
    public const string MissingStage = "missing-stage";
    public const string MissingPhrase = "missing-phrase";
    public const string MissingSafetyPhrase = "missing-safety-phrase";
    public const string TooLong = "too-long";
    public const string BannedWords = "banned-words";
    public const string AdviceClaim = "advice-claim";
    public const string NudgeWords = "nudge-words";
    public const string NudgePreview = "nudge-preview";
    public const string NudgeMentionsEx = "nudge-mentions-ex";
    public const string NudgeVariants = "nudge-variants";
    public const string KnownContent = "known-content";
    public const string HelpLineUnverified = "help-line-unverified";
}
