using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Telegram;

namespace Bot.Doubles.Tests.Telegram;

/// <summary>Calls methods of the Bot API by hand, rightly or wrongly.</summary>
internal sealed class Caller(TelegramDouble telegram) : IDisposable
{
    private readonly HttpClient client = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    public Task<Answer> CallAsync(string method, string json = "{}", BotAccount? bot = null) =>
        PostAsync(Path(method, bot), new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<Answer> GetAsync(string path) => await ReadAsync(await client.GetAsync(new Uri(telegram.Address + path), Cancelled));

    public async Task<Answer> PostAsync(string path, HttpContent content)
    {
        using (content)
        {
            return await ReadAsync(await client.PostAsync(new Uri(telegram.Address + path), content, Cancelled));
        }
    }

    public string Path(string method, BotAccount? bot = null) => $"/bot{(bot ?? telegram.Bot).Token}/{method}";

    /// <summary>Uploads a file with fields beside it.</summary>
    public async Task<Answer> UploadAsync(string method, string disposition, byte[] bytes, params (string Name, string Value)[] fields)
    {
        const string Boundary = "edge";
        using var body = new MemoryStream();
        foreach (var (name, value) in fields)
        {
            body.Write(Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
        }

        body.Write(Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n"));
        body.Write(bytes);
        body.Write(Encoding.UTF8.GetBytes($"\r\n--{Boundary}--\r\n"));
        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        return await PostAsync(Path(method), content);
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync(Cancelled);
            return new Answer(
                (int)response.StatusCode,
                JsonNode.Parse(body)!.AsObject(),
                response.Headers,
                response.Content.Headers.GetValues("Content-Type").Single());
        }
    }
}
