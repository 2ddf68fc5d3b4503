namespace Bot.Core.Understanding;

/// <summary>Who harmed whom.</summary>
public enum HarmDirection
{
    /// <summary>Not about harm.</summary>
    None,

    /// <summary>The other harmed the person.</summary>
    ByThem,

    /// <summary>The person harmed the other.</summary>
    ByMe,

    /// <summary>Both.</summary>
    Both,
}
