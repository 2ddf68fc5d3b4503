namespace Bot.Doubles.Discord.Rules;

/// <summary>The operations that our own bot calls, and the keys that it may send with each.</summary>
internal static class OwnKeys
{
    private const string Message = "content embeds components allowed_mentions attachments flags";

    private static readonly Dictionary<string, HashSet<string>> Operations = new(StringComparer.Ordinal)
    {
        ["get_gateway"] = Keys(string.Empty),
        ["get_bot_gateway"] = Keys(string.Empty),
        ["get_my_user"] = Keys(string.Empty),
        ["get_my_application"] = Keys(string.Empty),
        ["list_application_commands"] = Keys(string.Empty),
        ["bulk_set_application_commands"] = Keys(string.Empty),
        ["create_dm"] = Keys("recipient_id"),
        ["trigger_typing_indicator"] = Keys(string.Empty),
        ["create_message"] = Keys(Message + " nonce enforce_nonce message_reference"),
        ["get_message"] = Keys(string.Empty),
        ["update_message"] = Keys(Message),
        ["delete_message"] = Keys(string.Empty),
        ["create_interaction_response"] = Keys("type data"),
        ["get_original_webhook_message"] = Keys(string.Empty),
        ["update_original_webhook_message"] = Keys(Message),
        ["delete_original_webhook_message"] = Keys(string.Empty),
        ["execute_webhook"] = Keys(Message),
        ["get_webhook_message"] = Keys(string.Empty),
        ["update_webhook_message"] = Keys(Message),
        ["delete_webhook_message"] = Keys(string.Empty),
    };

    public static IReadOnlySet<string>? Of(string operation) => Operations.GetValueOrDefault(operation);

    private static HashSet<string> Keys(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
