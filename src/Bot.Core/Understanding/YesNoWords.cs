namespace Bot.Core.Understanding;

/// <summary>Yes and no as whole messages, in six languages.</summary>
public static class YesNoWords
{
    /// <summary>True for a yes, false for a no, null for anything else.</summary>
    public static bool? Of(string text) => text.Trim().TrimEnd('.', '!').ToLowerInvariant() switch
    {
        "yes" or "yeah" or "yep" or "ja" or "sí" or "si" or "oui" or "sim" or "да" => true,
        "no" or "nope" or "nah" or "nein" or "non" or "não" or "nao" or "нет" => false,
        _ => null,
    };
}
