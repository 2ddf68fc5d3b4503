namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>What an interaction was answered so far.</summary>
internal enum InteractionStage
{
    /// <summary>Nothing yet.</summary>
    Unanswered,

    /// <summary>An answer was promised; it goes where the promise stands.</summary>
    Promised,

    /// <summary>Answered; more goes behind it.</summary>
    Answered,
}
