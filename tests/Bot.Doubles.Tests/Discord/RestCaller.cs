using System.Net.Http.Headers;
using System.Text;
using Bot.Doubles.Discord;

namespace Bot.Doubles.Tests.Discord;

/// <summary>Calls Discord's API by hand, rightly or wrongly.</summary>
internal sealed class RestCaller(DiscordDouble discord) : IDisposable
{
    private readonly HttpClient client = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The user agent of the calls.</summary>
    public string? Agent { get; set; } = "DiscordBot (urn:test, 1.0)";

    public void Dispose() => client.Dispose();

    public Task<RestReply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    public Task<RestReply> PostAsync(string path, string json = "{}", bool signed = true) => SendAsync(HttpMethod.Post, path, Json(json), signed);

    public Task<RestReply> PatchAsync(string path, string json, bool signed = true) => SendAsync(HttpMethod.Patch, path, Json(json), signed);

    public Task<RestReply> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    public Task<RestReply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, content: null);

    /// <summary>Posts a message with files, their parts named as they should be.</summary>
    public async Task<RestReply> UploadAsync(string path, string json, params (string Name, byte[] Bytes)[] files)
    {
        using var body = new MemoryStream();
        await WriteAsync(body, "name=\"payload_json\"", Encoding.UTF8.GetBytes(json));
        foreach (var ((name, bytes), number) in files.Select((file, number) => (file, number)))
        {
            await WriteAsync(body, $"name=\"files[{number}]\"; filename=\"{name}\"", bytes);
        }

        await body.WriteAsync(Encoding.UTF8.GetBytes("--edge--\r\n"), Cancelled);
        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=edge");
        return await SendAsync(HttpMethod.Post, path, content);
    }

    /// <summary>Sends a request; a path that begins with a slash is one of the whole server.</summary>
    public async Task<RestReply> SendAsync(HttpMethod method, string path, HttpContent? content, bool signed = true, string? token = null)
    {
        var address = path[0] == '/' ? discord.Server.Address + path : $"{discord.Address}/{path}";
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (Agent is not null)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        }

        if (signed)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bot " + (token ?? discord.Bot.Token));
        }

        using var response = await client.SendAsync(request, Cancelled);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancelled);
        return new RestReply((int)response.StatusCode, bytes, response.Headers, response.Content.Headers.ContentType?.ToString());
    }

    public static HttpContent Json(string json)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static async Task WriteAsync(MemoryStream body, string disposition, byte[] bytes)
    {
        await body.WriteAsync(Encoding.UTF8.GetBytes($"--edge\r\nContent-Disposition: form-data; {disposition}\r\n\r\n"), Cancelled);
        await body.WriteAsync(bytes, Cancelled);
        await body.WriteAsync(Encoding.UTF8.GetBytes("\r\n"), Cancelled);
    }
}
