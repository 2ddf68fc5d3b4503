namespace Bot.Doubles.Discord.Rest;

/// <summary>Where what is. The first that fits is taken.</summary>
internal sealed class RouteTable
{
    private const string Original = "webhooks/{webhook}/{token}/messages/@original";
    private const string FollowUp = "webhooks/{webhook}/{token}/messages/{message}";
    private const string Message = "channels/{channel}/messages/{message}";
    private readonly RestRoute[] routes;

    public RouteTable(DiscordWorld world, Gateway.GatewayRoom room)
    {
        var profile = new ProfileOperations(world, room);
        var messages = new MessageOperations(world);
        var interactions = new InteractionOperations(world);
        var followUps = new WebhookOperations(world);
        routes =
        [
            new("GET", "gateway", "get_gateway", profile.Gateway),
            new("GET", "gateway/bot", "get_bot_gateway", profile.GatewayOfBot),
            new("GET", "users/@me", "get_my_user", ProfileOperations.Me),
            new("GET", "applications/@me", "get_my_application", ProfileOperations.Application),
            new("GET", "oauth2/applications/@me", "get_my_oauth2_application", ProfileOperations.Application),
            new("GET", "applications/{application}/commands", "list_application_commands", ProfileOperations.Commands),
            new("PUT", "applications/{application}/commands", "bulk_set_application_commands", profile.SetCommands),
            new("POST", "users/@me/channels", "create_dm", messages.OpenDirect),
            new("POST", "channels/{channel}/typing", "trigger_typing_indicator", messages.Type),
            new("POST", "channels/{channel}/messages", "create_message", messages.Create),
            new("GET", Message, "get_message", messages.Get),
            new("PATCH", Message, "update_message", messages.Update),
            new("DELETE", Message, "delete_message", messages.Delete),
            new("POST", "interactions/{interaction}/{token}/callback", "create_interaction_response", interactions.Answer),
            new("GET", Original, "get_original_webhook_message", followUps.GetOriginal),
            new("PATCH", Original, "update_original_webhook_message", followUps.UpdateOriginal),
            new("DELETE", Original, "delete_original_webhook_message", followUps.DeleteOriginal),
            new("POST", "webhooks/{webhook}/{token}", "execute_webhook", followUps.Create),
            new("GET", FollowUp, "get_webhook_message", followUps.Get),
            new("PATCH", FollowUp, "update_webhook_message", followUps.Update),
            new("DELETE", FollowUp, "delete_webhook_message", followUps.Delete),
        ];
    }

    public (RestRoute Route, Dictionary<string, string> Places)? Find(string method, string[] path)
    {
        foreach (var route in routes.Where(route => route.Method == method))
        {
            if (route.Match(path) is { } places)
            {
                return (route, places);
            }
        }

        return null;
    }
}
