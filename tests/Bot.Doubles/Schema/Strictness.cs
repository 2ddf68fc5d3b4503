namespace Bot.Doubles.Schema;

/// <summary>What becomes of keys that a schema does not know.</summary>
public enum Strictness
{
    /// <summary>They are problems: for the requests of our own bot.</summary>
    Strict,

    /// <summary>They are left alone, and of alternatives several may fit: for strangers and for answers.</summary>
    Lax,
}
