namespace Bot.Core.Content;

/// <summary>A command as people find it on every platform.</summary>
/// <param name="Name">Without the slash, <c>[a-z0-9_]{1,32}</c>.</param>
/// <param name="About">What it does, at most 100 characters.</param>
/// <param name="Takes">What may follow it, such as <c>words</c>; empty for nothing.</param>
/// <param name="InMenu">True when it belongs into a platform's short command menu.</param>
public sealed record CommandText(string Name, string About, string Takes, bool InMenu);
