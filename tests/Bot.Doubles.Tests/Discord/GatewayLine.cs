using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord;

namespace Bot.Doubles.Tests.Discord;

/// <summary>A socket to the gateway, spoken over by hand.</summary>
internal sealed class GatewayLine : IDisposable
{
    private readonly ClientWebSocket socket = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>How many frames the last payload came in.</summary>
    public int Frames { get; private set; }

    /// <summary>Opens a socket and takes its hello.</summary>
    public static async Task<GatewayLine> OpenAsync(DiscordDouble discord, string query = "")
    {
        var line = await ConnectAsync(discord, query);
        (await line.NextAsync())["op"]!.GetValue<int>().ShouldBe(10);
        return line;
    }

    /// <summary>Opens a socket.</summary>
    public static async Task<GatewayLine> ConnectAsync(DiscordDouble discord, string query = "")
    {
        var line = new GatewayLine();
        await line.socket.ConnectAsync(
            new Uri(discord.Server.Address.Replace("http://", "ws://", StringComparison.Ordinal) + "/?v=10&encoding=json" + query), Cancelled);
        return line;
    }

    public void Dispose() => socket.Dispose();

    public Task SendAsync(int op, string data = "null") => SendTextAsync($$"""{"op":{{op}},"d":{{data}}}""");

    public Task SendTextAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancelled);

    public Task IdentifyAsync(DiscordDouble discord, string more = "\"intents\":4096") =>
        SendAsync(2, $$"""{"token":"{{discord.Bot.Token}}","properties":{},{{more}}}""");

    /// <summary>Identifies and takes the READY.</summary>
    public async Task<string> BeginAsync(DiscordDouble discord, string more = "\"intents\":4096")
    {
        await IdentifyAsync(discord, more);
        var ready = await NextAsync();
        ready["t"]!.GetValue<string>().ShouldBe("READY");
        return (string)ready["d"]!["session_id"]!;
    }

    public Task ResumeAsync(DiscordDouble discord, string session, long sequence) =>
        SendAsync(6, $$"""{"token":"{{discord.Bot.Token}}","session_id":"{{session}}","seq":{{sequence}}}""");

    /// <summary>The bytes of the next payload.</summary>
    public async Task<byte[]> NextBytesAsync()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[8192];
        for (Frames = 1; ; Frames++)
        {
            var part = await socket.ReceiveAsync(buffer, Cancelled);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new InvalidOperationException("It closed.");
            }

            await whole.WriteAsync(buffer.AsMemory(0, part.Count), Cancelled);
            if (part.EndOfMessage)
            {
                return whole.ToArray();
            }
        }
    }

    public async Task<JsonObject> NextAsync() => JsonNode.Parse(await NextBytesAsync())!.AsObject();

    /// <summary>The code that the double closes with; null for none. What comes before is passed over.</summary>
    public async Task<int?> ClosedAsync()
    {
        var buffer = new byte[8192];
        try
        {
            while ((await socket.ReceiveAsync(buffer, Cancelled)).MessageType != WebSocketMessageType.Close)
            {
                // Passed over.
            }
        }
        catch (WebSocketException)
        {
            return null;
        }

        return socket.CloseStatus == WebSocketCloseStatus.Empty ? null : (int?)socket.CloseStatus;
    }

    public Task CloseAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, statusDescription: null, Cancelled);

    /// <summary>Goes without a word.</summary>
    public void Abort() => socket.Abort();

    /// <summary>Inflates payloads of one connection, one after the other, in one context.</summary>
    public static IEnumerable<string> Inflate(IEnumerable<byte[]> payloads)
    {
        using var input = new MemoryStream();
        using var inflater = new ZLibStream(input, CompressionMode.Decompress);
        var buffer = new byte[65536];
        foreach (var payload in payloads)
        {
            var place = input.Position;
            input.Write(payload);
            input.Position = place;
            var length = inflater.Read(buffer);
            yield return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }
}
