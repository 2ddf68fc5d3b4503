namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A body as bytes, so that it can be sent again after a refusal.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="MediaType">Its media type, with the boundary where there is one.</param>
internal sealed record ApiBody(byte[] Bytes, string MediaType)
{
    /// <summary>JSON, without a charset: some servers compare the whole header.</summary>
    public static ApiBody Json(byte[] bytes) => new(bytes, "application/json");
}
