namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>What a refusal means for us.</summary>
internal enum ApiRefusal
{
    /// <summary>Nothing that we have an answer to.</summary>
    Other,

    /// <summary>The token is not known.</summary>
    Unauthorized,

    /// <summary>Somebody else polls, or a webhook is set.</summary>
    Conflict,

    /// <summary>The person blocked us, deleted their account, or never began.</summary>
    Gone,

    /// <summary>The markup of the text cannot be read.</summary>
    BadMarkup,

    /// <summary>It is already as we want it.</summary>
    NotModified,

    /// <summary>The message is not there, or may not be touched any more.</summary>
    MessageGone,

    /// <summary>A pressed button waited too long for its answer.</summary>
    TooLate,

    /// <summary>The chat became another one.</summary>
    Migrated,
}
