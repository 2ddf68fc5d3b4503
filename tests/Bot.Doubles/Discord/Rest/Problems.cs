namespace Bot.Doubles.Discord.Rest;

/// <summary>The refusals that mean something to a bot, with their codes.</summary>
internal static class Problems
{
    public static RestProblem UnknownChannel => Of(404, 10003, "Unknown Channel");

    public static RestProblem UnknownMessage => Of(404, 10008, "Unknown Message");

    public static RestProblem UnknownUser => Of(404, 10013, "Unknown User");

    public static RestProblem UnknownWebhook => Of(404, 10015, "Unknown Webhook");

    public static RestProblem UnknownInteraction => Of(404, 10062, "Unknown interaction");

    public static RestProblem AlreadyAcknowledged => Of(400, 40060, "Interaction has already been acknowledged.");

    public static RestProblem MissingAccess => Of(403, 50001, "Missing Access");

    public static RestProblem NotTheAuthor => Of(403, 50005, "Cannot edit a message authored by another user");

    public static RestProblem EmptyMessage => Of(400, 50006, "Cannot send an empty message");

    public static RestProblem CannotMessage => Of(403, 50007, "Cannot send messages to this user");

    public static RestProblem TokenExpired => Of(401, 50027, "Invalid Webhook Token");

    public static RestProblem InvalidJson => Of(400, 50109, "The request body contains invalid JSON.");

    public static RestProblem NoMutualGuild => Of(403, 50278, "Cannot send messages to this user due to having no mutual guilds");

    public static RestProblem TooManyOldEdits => Of(429, 30046, "Maximum number of edits to messages older than 1 hour reached. Try again later");

    private static RestProblem Of(int status, int code, string message) => new(RestAnswer.Error(status, code, message));
}
