namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Discord's error codes that mean something to us.</summary>
internal enum ApiError
{
    /// <summary>Any other.</summary>
    Other = 0,

    /// <summary>The message is gone.</summary>
    UnknownMessage = 10008,

    /// <summary>The channel is gone.</summary>
    UnknownChannel = 10003,

    /// <summary>The person is gone.</summary>
    UnknownUser = 10013,

    /// <summary>The interaction's token is no longer known.</summary>
    UnknownWebhook = 10015,

    /// <summary>Not answered within three seconds.</summary>
    UnknownInteraction = 10062,

    /// <summary>Too many edits of old messages.</summary>
    TooManyOldEdits = 30046,

    /// <summary>Direct messages are opened too fast.</summary>
    OpeningTooFast = 40003,

    /// <summary>Answered already.</summary>
    AlreadyAcknowledged = 40060,

    /// <summary>We may not see or write there.</summary>
    MissingAccess = 50001,

    /// <summary>An empty message.</summary>
    EmptyMessage = 50006,

    /// <summary>They take no direct messages, or blocked us.</summary>
    CannotMessage = 50007,

    /// <summary>The interaction's token has run out.</summary>
    TokenExpired = 50027,

    /// <summary>The form of the body is wrong.</summary>
    InvalidForm = 50035,

    /// <summary>We share no server with them.</summary>
    NoMutualGuild = 50278,
}
