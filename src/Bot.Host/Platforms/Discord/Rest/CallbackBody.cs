namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">4 message, 5 message later, 6 change later, 7 change, 8 suggestions, 9 form.</param>
/// <param name="Data">What goes with it.</param>
internal sealed record CallbackBody<T>(int Type, T? Data)
    where T : class;
