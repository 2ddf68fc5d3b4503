namespace Bot.Core.Understanding.Patterns;

/// <summary>How near a guard must stand to what it takes back.</summary>
public enum GuardScope
{
    /// <summary>It shares at least a word with it (<c>!</c>).</summary>
    Over,

    /// <summary>It stands in the same sentence (<c>!!</c>).</summary>
    Near,

    /// <summary>It stands anywhere in the text (<c>!!!</c>).</summary>
    Text,
}
