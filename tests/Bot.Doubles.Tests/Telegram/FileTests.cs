using System.Buffers.Binary;

namespace Bot.Doubles.Tests.Telegram;

public sealed class FileTests : TelegramTest
{
    [Fact]
    public async Task A_picture_arrives_and_can_be_sent_again_by_its_id()
    {
        var answer = await PhotoAsync(Png(640, 320), ("caption", "your week"));

        var message = await Ann.NextMessageAsync(Cancelled);
        message.IsPhoto.ShouldBeTrue();
        message.Text.ShouldBe("your week");
        message.File!.Size.ShouldBe((640, 320));
        var id = answer.Result["photo"]![0]!["file_id"]!.GetValue<string>();
        (await Api.CallAsync("sendPhoto", $$"""{"chat_id":11,"photo":"{{id}}"}""")).Status.ShouldBe(200);
        (await Api.CallAsync("sendPhoto", """{"chat_id":11,"photo":"unknown"}""")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData(9000, 1001, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(21, 1, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(0, 0, "IMAGE_PROCESS_FAILED")]
    public async Task A_picture_has_to_be_one_of_a_possible_size(int width, int height, string why) =>
        (await PhotoAsync(width == 0 ? "no picture"u8.ToArray() : Png(width, height))).Description.ShouldBe("Bad Request: " + why);

    [Fact]
    public async Task The_head_of_a_JPEG_is_read_too()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 50, 0, 100, 3, 1, 1];

        await PhotoAsync(jpeg);

        (await Ann.NextMessageAsync(Cancelled)).File!.Size.ShouldBe((100, 50));
    }

    [Fact]
    public async Task A_file_arrives_and_can_be_fetched()
    {
        var answer = await Api.UploadAsync("sendDocument", "name=\"document\"; filename=\"vault.txt\"", "secret"u8.ToArray(), ("chat_id", "11"));

        (await Ann.NextMessageAsync(Cancelled)).File!.Name.ShouldBe("vault.txt");
        var id = answer.Result["document"]!["file_id"]!.GetValue<string>();
        var path = (await Api.CallAsync("getFile", $$"""{"file_id":"{{id}}"}""")).Result["file_path"]!.GetValue<string>();
        using var client = new HttpClient();
        (await client.GetStringAsync(new Uri($"{Telegram.Address}/file/bot{Telegram.Bot.Token}/{path}"), Cancelled)).ShouldBe("secret");
        (await Api.GetAsync($"/file/bot1:wrong/{path}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_file_may_be_attached_under_another_name()
    {
        await Api.UploadAsync("sendDocument", "name=\"f0\"; filename=\"a.txt\"", "x"u8.ToArray(), ("chat_id", "11"), ("document", "attach://f0"));

        (await Ann.NextMessageAsync(Cancelled)).File!.Name.ShouldBe("a.txt");
    }

    [Theory]
    [InlineData("name=document; filename=bare.txt", "bare.txt")]
    [InlineData("name=\"document\"; filename=\"cut;here.txt\"", "cut")]
    [InlineData("name=\"document\"; filename=\"plain.txt\"; filename*=utf-8''encoded.txt", "plain.txt")]
    public async Task The_name_of_a_file_is_read_as_the_real_server_reads_it(string disposition, string name)
    {
        await Api.UploadAsync("sendDocument", disposition, "x"u8.ToArray(), ("chat_id", "11"));

        (await Ann.NextMessageAsync(Cancelled)).File!.Name.ShouldBe(name);
    }

    [Fact]
    public async Task A_caption_shows_at_most_1024_units()
    {
        (await PhotoAsync(Png(1, 1), ("caption", new string('x', 1024)))).Status.ShouldBe(200);
        (await PhotoAsync(Png(1, 1), ("caption", new string('x', 1025)))).Description.ShouldBe("Bad Request: message caption is too long");
    }

    [Fact]
    public async Task Without_a_file_there_is_none() =>
        (await Api.CallAsync("sendDocument", """{"chat_id":11}""")).Description.ShouldBe("Bad Request: there is no document in the request");

    private Task<Answer> PhotoAsync(byte[] bytes, params (string Name, string Value)[] fields) =>
        Api.UploadAsync("sendPhoto", "name=\"photo\"; filename=\"p.png\"", bytes, [("chat_id", "11"), .. fields]);

    private static byte[] Png(int width, int height)
    {
        byte[] head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, .. new byte[8]];
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(20), height);
        return head;
    }
}
