namespace Bot.Core.Prompts;

/// <summary>
/// The values of the buttons that prompts have beside their options. Those that can stand beside options begin with a dash,
/// which no option's id may hold.
/// </summary>
internal static class PromptValues
{
    /// <summary>Read, go on.</summary>
    public const string GoOn = "go_on";

    /// <summary>Finished.</summary>
    public const string Done = "-done";

    /// <summary>Finished with less than was asked for.</summary>
    public const string Enough = "enough";

    /// <summary>Without this item or field.</summary>
    public const string LeaveOut = "-";

    /// <summary>The person's own date.</summary>
    public const string Today = "today";

    /// <summary>The day before it.</summary>
    public const string Yesterday = "yesterday";

    /// <summary>The day after it.</summary>
    public const string Tomorrow = "tomorrow";

    /// <summary>One more entry or card.</summary>
    public const string Another = "another";

    /// <summary>The same once more.</summary>
    public const string Again = "again";

    /// <summary>Put the draft into the vault.</summary>
    public const string Keep = "keep";

    /// <summary>Write a new version of the draft.</summary>
    public const string Change = "edit";

    /// <summary>Keep the version there is.</summary>
    public const string LeaveAsIs = "leave";

    /// <summary>Throw the draft away.</summary>
    public const string ThrowAway = "bin";
}
