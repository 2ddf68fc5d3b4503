namespace Bot.Core.Content;

/// <summary>What an exercise is, where a rule of the program asks for it. The content says it, and the rules hold what follows.</summary>
[Flags]
public enum ExerciseTraits
{
    /// <summary>Nothing a rule asks for.</summary>
    None = 0,

    /// <summary>It looks at one's own part or at the other's side: never for who was harmed (safety.md, 6).</summary>
    OwnPart = 1,

    /// <summary>It stays open in the hours after a crisis. Nothing that touches the ex does, whatever the content says.</summary>
    Calm = 2,

    /// <summary>It is first aid: nobody is asked beforehand whether answers may be kept.</summary>
    FirstAid = 4,

    /// <summary>It keeps a record: a tool, and yet consent comes first.</summary>
    Record = 8,

    /// <summary>It asks about safety and sets locks, so it runs to its end whatever lock it sets.</summary>
    Screen = 16,

    /// <summary>It asks about the harm that its lock stands for: harm told again there is an answer, not news.</summary>
    NamesHarm = 32,
}
