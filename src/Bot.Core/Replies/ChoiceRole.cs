namespace Bot.Core.Replies;

/// <summary>What a choice is for; platforms lay the roles out apart.</summary>
public enum ChoiceRole
{
    /// <summary>Answers the question asked.</summary>
    Answer,

    /// <summary>Skip, not sure, back, pause: the way around a question.</summary>
    Way,

    /// <summary>The way to help, on every message, always last.</summary>
    Help,
}
