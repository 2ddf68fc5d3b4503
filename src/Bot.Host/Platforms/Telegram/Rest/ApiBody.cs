using System.Text.Json;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>A body as bytes, so that it can be sent again.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="MediaType">Its media type, with the boundary where there is one.</param>
internal sealed record ApiBody(byte[] Bytes, string MediaType)
{
    /// <summary>The body of a call: JSON, or parts where a file comes with it.</summary>
    public static ApiBody Of(ApiCall call)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(call, call.GetType(), TelegramJson.Default);
        return call.Upload is { } upload
            ? Multipart.Of(json, call.UploadField, upload, "part-" + Guid.NewGuid().ToString("N"))
            : new ApiBody(json, "application/json");
    }
}
