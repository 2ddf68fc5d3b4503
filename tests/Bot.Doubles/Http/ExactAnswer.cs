using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Http;

/// <summary>
/// Writes answers byte for byte. The content type is exactly what is named here: some clients compare the whole header,
/// and a charset behind it turns their every answer into a string.
/// </summary>
public static class ExactAnswer
{
    /// <summary>The one content type of both platforms.</summary>
    public const string Json = "application/json";

    /// <summary>An answer in JSON.</summary>
    public static Task WriteJsonAsync(HttpContext context, int status, JsonNode body) =>
        WriteAsync(context, status, Json, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body));

    /// <summary>Any answer, with its length.</summary>
    public static async Task WriteAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>An answer without a body; a content type on it makes some clients parse the nothing.</summary>
    public static void WriteEmpty(HttpContext context, int status) => context.Response.StatusCode = status;
}
