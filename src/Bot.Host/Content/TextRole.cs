namespace Bot.Host.Content;

/// <summary>What a text is for, and what it is held to. A closed set.</summary>
/// <param name="Name">How a finding names it.</param>
/// <param name="Longest">In UTF-16 units: the limits of the platforms, less room for what the program adds.</param>
/// <param name="IsOurVoice">
/// True when the coach itself says it, so that it must promise nothing; false for words of other people, such as what somebody
/// types into the search or says in a scene.
/// </param>
/// <param name="Slots">Which placeholders it may have.</param>
internal sealed record TextRole(string Name, int Longest, bool IsOurVoice, Slots Slots)
{
    /// <summary>What a prompt asks, an exercise says at its end, or a scene answers.</summary>
    public static readonly TextRole Ask = new("text", 1500, IsOurVoice: true, Slots.Exercise);

    /// <summary>What is said about a stage.</summary>
    public static readonly TextRole Stage = new("text", 1500, IsOurVoice: true, Slots.Content);

    /// <summary>One line for a menu, or a reason.</summary>
    public static readonly TextRole Line = new("line", 400, IsOurVoice: true, Slots.None);

    /// <summary>What stands on a button.</summary>
    public static readonly TextRole Label = new("label", 40, IsOurVoice: true, Slots.None);

    /// <summary>A title, which may stand on a button.</summary>
    public static readonly TextRole Title = new("title", 40, IsOurVoice: true, Slots.None);

    /// <summary>A card drawn from a deck: said, not tapped.</summary>
    public static readonly TextRole Deck = new("card", 300, IsOurVoice: true, Slots.None);

    /// <summary>What somebody says in a scene.</summary>
    public static readonly TextRole Scene = new("scene", 1500, IsOurVoice: false, Slots.Exercise);

    /// <summary>What one could say in a scene; the wrong answers are there to be wrong.</summary>
    public static readonly TextRole SceneAnswer = new("label", 40, IsOurVoice: false, Slots.None);

    /// <summary>A part of a lookup card.</summary>
    public static readonly TextRole Card = new("text", 1500, IsOurVoice: true, Slots.Content);

    /// <summary>What people type who look for a card.</summary>
    public static readonly TextRole Search = new("search", 200, IsOurVoice: false, Slots.None);

    /// <summary>A phrase of the program's own.</summary>
    public static readonly TextRole Phrase = new("phrase", 1800, IsOurVoice: true, Slots.Free);

    /// <summary>What a nudge says.</summary>
    public static readonly TextRole Nudge = new("nudge", 240, IsOurVoice: true, Slots.None);

    /// <summary>What a command does; the limit is that of Discord's command descriptions.</summary>
    public static readonly TextRole Command = new("description", 100, IsOurVoice: true, Slots.None);
}
