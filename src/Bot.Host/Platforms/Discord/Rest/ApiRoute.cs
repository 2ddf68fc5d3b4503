namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A place of the API, and what its limits hang on.</summary>
/// <param name="Method">The method.</param>
/// <param name="Template">The path with its places unfilled: routes of one template share what is learned of their bucket.</param>
/// <param name="Path">The path. May hold an interaction's token, so it is never shown.</param>
/// <param name="Top">The resource that parts buckets: a channel, or an interaction; empty for none.</param>
/// <param name="Lane">Which requests it waits for.</param>
internal sealed record ApiRoute(HttpMethod Method, string Template, string Path, string Top, ApiLane Lane)
{
    /// <summary>Where the gateway is.</summary>
    public static ApiRoute Gateway { get; } = Live(HttpMethod.Get, "gateway/bot");

    /// <summary>Who we are.</summary>
    public static ApiRoute Application { get; } = Live(HttpMethod.Get, "applications/@me");

    /// <summary>Opens the direct messages with somebody, or finds them open.</summary>
    public static ApiRoute OpenDirect(ApiLane lane) =>
        new(HttpMethod.Post, "users/@me/channels", "users/@me/channels", string.Empty, lane);

    /// <summary>Sets all commands at once.</summary>
    public static ApiRoute Commands(string application) =>
        new(HttpMethod.Put, "applications/{}/commands", $"applications/{Safe(application)}/commands", application, ApiLane.Live);

    /// <summary>Sends a message.</summary>
    public static ApiRoute Send(string channel, ApiLane lane) =>
        new(HttpMethod.Post, "channels/{}/messages", $"channels/{Safe(channel)}/messages", channel, lane);

    /// <summary>Changes a message of ours.</summary>
    public static ApiRoute Edit(string channel, string message) => new(
        HttpMethod.Patch, "channels/{}/messages/{}", $"channels/{Safe(channel)}/messages/{Safe(message)}", channel, ApiLane.Live);

    /// <summary>Shows that we write.</summary>
    public static ApiRoute Typing(string channel) =>
        new(HttpMethod.Post, "channels/{}/typing", $"channels/{Safe(channel)}/typing", channel, ApiLane.Live);

    /// <summary>The first answer to an interaction.</summary>
    public static ApiRoute Callback(string interaction, string token) => new(
        HttpMethod.Post,
        "interactions/{}/{}/callback",
        $"interactions/{Safe(interaction)}/{Safe(token)}/callback",
        interaction,
        ApiLane.Interaction);

    /// <summary>Changes the first answer to an interaction.</summary>
    public static ApiRoute EditOriginal(string application, string token) => new(
        HttpMethod.Patch,
        "webhooks/{}/{}/messages/@original",
        $"webhooks/{Safe(application)}/{Safe(token)}/messages/@original",
        token,
        ApiLane.Interaction);

    /// <summary>A further answer to an interaction.</summary>
    public static ApiRoute FollowUp(string application, string token) => new(
        HttpMethod.Post, "webhooks/{}/{}", $"webhooks/{Safe(application)}/{Safe(token)}", token, ApiLane.Interaction);

    /// <summary>Shows the template alone.</summary>
    public override string ToString() => $"{Method} {Template}";

    private static ApiRoute Live(HttpMethod method, string path) => new(method, path, path, string.Empty, ApiLane.Live);

    /// <summary>Ids and tokens come from outside: whatever is in them, they stay one part of the path.</summary>
    private static string Safe(string part) => Uri.EscapeDataString(part);
}
