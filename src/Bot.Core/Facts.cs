using Bot.Core.Content;
using NodaTime;

namespace Bot.Core;

/// <summary>What texts and conditions may ask of a journey, by name. The list is closed.</summary>
public static class Facts
{
    /// <summary>The value of a placeholder for the person to read.</summary>
    /// <param name="name">The placeholder, such as <c>days_steady</c> or <c>answer:RF1.causes</c>.</param>
    /// <param name="journey">The person's state.</param>
    /// <param name="playbook">All content.</param>
    /// <param name="exercise">The exercise whose text it is, for answers without an exercise's code; null elsewhere.</param>
    /// <param name="now">The instant of the turn.</param>
    public static string Text(string name, Journey journey, Playbook playbook, Exercise? exercise, Instant now) => string.Empty;
}
