namespace Bot.Core.Replies;

/// <summary>How carefully a platform has to show a reply.</summary>
public enum Privacy
{
    /// <summary>For the person alone: a direct message, or an ephemeral one in a server.</summary>
    Private,

    /// <summary>For the person alone, and its preview must tell nothing.</summary>
    NeutralPreview,
}
