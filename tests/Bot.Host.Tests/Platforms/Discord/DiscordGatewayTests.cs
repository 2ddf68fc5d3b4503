using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using Bot.Host.Diagnostics;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordGatewayTests
{
    [Fact]
    public async Task It_identifies_with_its_shard_and_the_one_intent_that_it_needs()
    {
        await using var stage = new GatewayStage();
        await stage.Run().AcceptAsync();

        var identify = await stage.GreetAsync();

        stage.Address.ToString().ShouldBe("wss://gateway.test/?v=10&encoding=json");
        identify.GetProperty("op").GetInt32().ShouldBe(2);
        var data = identify.GetProperty("d");
        data.GetProperty("intents").GetInt32().ShouldBe(4096);
        data.GetProperty("token").GetString().ShouldBe("secret-token");
        data.GetProperty("shard").ToString().ShouldBe("[0,1]");
    }

    [Fact]
    public async Task Dispatches_are_stored_in_order_and_then_acknowledged_by_a_heartbeat()
    {
        await using var stage = new GatewayStage();
        await stage.Run().AcceptAsync();
        await stage.GreetAsync();
        await stage.ReadyAsync();
        for (var sequence = 2; sequence <= 5; sequence++)
        {
            await stage.SendAsync($$$"""{"op":0,"s":{{{sequence}}},"t":"MESSAGE_CREATE","d":{"id":"{{{sequence}}}"}}""");
        }

        await GatewayStage.UntilAsync(() => stage.Stored.Count == 5);
        stage.Stored.Select(dispatch => dispatch.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        await GatewayStage.UntilAsync(() => stage.Memory.SessionOf(new(0, 1))?.Sequence == 5);
        (await stage.SettleAsync()).GetProperty("d").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task A_store_that_hangs_delays_no_heartbeat()
    {
        await using var stage = new GatewayStage();
        var hang = new TaskCompletionSource();
        stage.Storing = () => hang.Task;
        await stage.Run().AcceptAsync();
        await stage.GreetAsync();
        await stage.ReadyAsync();

        for (var beats = 0; beats < 5; beats++)
        {
            (await stage.WaitAsync()).GetProperty("op").GetInt32().ShouldBe(1);
            await stage.SendAsync("""{"op":11}""");
            await stage.SettleAsync();
        }

        stage.Stored.ShouldBeEmpty();
        hang.SetResult();
        await GatewayStage.UntilAsync(() => stage.Stored.Count == 1);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_tried_again_and_not_passed_over()
    {
        await using var stage = new GatewayStage();
        var tries = 0;
        stage.Storing = () => Interlocked.Increment(ref tries) < 3 ? throw new IOException("Full.") : Task.CompletedTask;
        await stage.Run().AcceptAsync();
        await stage.GreetAsync();
        await stage.ReadyAsync();
        while (stage.Stored.IsEmpty)
        {
            stage.Time.Advance(NodaTime.Duration.FromSeconds(1));
            await stage.SendAsync("""{"op":11}""");
            await stage.SettleAsync();
        }

        tries.ShouldBe(3);
    }

    [Fact]
    public async Task A_gateway_that_stopped_answering_is_left_without_ending_the_session_which_is_resumed()
    {
        await using var stage = new GatewayStage();
        await stage.Run().AcceptAsync();
        await stage.GreetAsync();
        await stage.ReadyAsync();
        await GatewayStage.UntilAsync(() => stage.Memory.SessionOf(new(0, 1))?.Sequence == 1);
        await stage.SettleAsync();
        (await stage.WaitAsync()).GetProperty("op").GetInt32().ShouldBe(1);
        var heard = await stage.WaitAsync();

        heard.GetProperty("code").GetInt32().ShouldBe(4000);
        stage.Time.Advance(NodaTime.Duration.FromSeconds(1));
        await stage.AcceptAsync();
        stage.Address.Host.ShouldBe("resume.test");
        var resume = await stage.GreetAsync();
        resume.GetProperty("op").GetInt32().ShouldBe(6);
        resume.GetProperty("d").GetProperty("session_id").GetString().ShouldBe("abc");
        resume.GetProperty("d").GetProperty("seq").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_fatal_close_ends_it_with_one_line_that_does_not_show_the_token()
    {
        await using var stage = new GatewayStage();
        await stage.Run().AcceptAsync();
        await stage.GreetAsync();

        await stage.Socket.CloseOutputAsync((WebSocketCloseStatus)4004, "Authentication failed.", GatewayStage.Token);

        var stopped = await stage.Running.ShouldThrowAsync<OperatorException>();
        stopped.Message.ShouldContain("4004");
        stopped.ToString().ShouldNotContain("secret-token");
    }

    [Fact]
    public async Task A_restart_resumes_and_remembers_how_often_it_identified()
    {
        using var folder = new Storage.TempFolder();
        var file = Path.Combine(folder.Path, "discord.json");
        await using (var first = new GatewayStage(memory: file))
        {
            await first.Run().AcceptAsync();
            await first.GreetAsync();
            await first.ReadyAsync();
            await GatewayStage.UntilAsync(() => first.Stored.Count == 1);
            await GatewayStage.UntilAsync(() => first.Memory.SessionOf(new(0, 1))?.Sequence == 1);
        }

        await using var second = new GatewayStage(memory: file);
        await second.Run().AcceptAsync();
        var resume = await second.GreetAsync();

        resume.GetProperty("op").GetInt32().ShouldBe(6);
        resume.GetProperty("d").GetProperty("seq").GetInt64().ShouldBe(1);
        (await File.ReadAllTextAsync(file, GatewayStage.Token)).ShouldContain("\"Identifies\":1");
    }

    [Fact]
    public async Task Compressed_messages_are_read_through_one_stream_also_when_frames_are_split_and_messages_merged()
    {
        await using var stage = new GatewayStage(compress: true);
        await stage.Run().AcceptAsync();
        stage.Address.Query.ShouldContain("compress=zlib-stream");
        using var packed = new MemoryStream();
        await using var zlib = new ZLibStream(packed, CompressionLevel.Fastest);

        await SendPackedAsync(stage, zlib, packed, """{"op":10,"d":{"heartbeat_interval":40000}}""", pieces: 3);
        (await stage.HearAsync()).GetProperty("op").GetInt32().ShouldBeOneOf(1, 2);
        await SendPackedAsync(stage, zlib, packed, """{"op":0,"s":1,"t":"READY","d":{"session_id":"abc"}}""", pieces: 1);
        var large = new string('x', 50_000);
        await SendPackedAsync(stage, zlib, packed, $$$"""{"op":0,"s":2,"t":"MESSAGE_CREATE","d":{"content":"{{{large}}}"}}""", pieces: 7);

        await GatewayStage.UntilAsync(() => stage.Stored.Count == 2);
        stage.Stored.Last().Data.Length.ShouldBeGreaterThan(50_000);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"op":"ten"}""")]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":"soon"}}""")]
    [InlineData("""{"op":0,"s":2,"t":"READY","d":[]}""")]
    [InlineData("""{"op":99,"d":{}}""")]
    public async Task What_makes_no_sense_is_passed_over(string message)
    {
        await using var stage = new GatewayStage();
        await stage.Run().AcceptAsync();

        await stage.SendAsync(message);

        (await stage.GreetAsync()).GetProperty("op").GetInt32().ShouldBe(2);
    }

    private static async Task SendPackedAsync(GatewayStage stage, ZLibStream zlib, MemoryStream packed, string json, int pieces)
    {
        packed.SetLength(0);
        await zlib.WriteAsync(Encoding.UTF8.GetBytes(json), GatewayStage.Token);
        await zlib.FlushAsync(GatewayStage.Token);
        var bytes = packed.ToArray();
        var size = (bytes.Length + pieces - 1) / pieces;
        foreach (var piece in bytes.Chunk(size))
        {
            await stage.SendAsync(piece, WebSocketMessageType.Binary);
        }
    }
}
