using System.Text;

namespace Bot.Doubles.Tests.Telegram;

public sealed class AddressTests : TelegramTest
{
    [Fact]
    public async Task A_method_is_found_in_any_case_by_GET_and_POST()
    {
        (await Api.GetAsync(Api.Path("GETME"))).Status.ShouldBe(200);
        (await Api.CallAsync("getme")).Result["username"]!.GetValue<string>().ShouldBe(Telegram.Bot.Username);
    }

    [Fact]
    public async Task The_content_type_has_nothing_behind_it() => (await Api.CallAsync("getMe")).ContentType.ShouldBe("application/json");

    [Fact]
    public async Task A_wrong_token_is_unauthorised()
    {
        var answer = await Api.GetAsync("/bot1:wrong/getMe");

        answer.Body.ToJsonString().ShouldBe("""{"ok":false,"error_code":401,"description":"Unauthorized"}""");
        answer.Status.ShouldBe(401);
        (await Api.GetAsync("/botwrong/getMe")).Description.ShouldBe("Unauthorized: invalid token specified");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        (await Api.CallAsync("sendMiracle")).Body.ToJsonString()
            .ShouldBe("""{"ok":false,"error_code":404,"description":"Not Found: method not found"}""");
        (await Api.GetAsync("/elsewhere")).Body.ToJsonString().ShouldBe("""{"ok":false,"error_code":404,"description":"Not Found"}""");
    }

    [Fact]
    public async Task Arguments_come_in_JSON_in_forms_in_parts_and_in_the_query()
    {
        await SendAsync("json");
        await Api.PostAsync(Api.Path("sendMessage"), new FormUrlEncodedContent([new("chat_id", "11"), new("text", "form")]));
        await Api.UploadAsync("sendMessage", "name=text", "parts"u8.ToArray(), ("chat_id", "11"));
        await Api.GetAsync(Api.Path("sendMessage") + "?chat_id=11&text=query");

        Ann.Received.Select(message => message.Text).ShouldBe(["json", "form", "parts", "query"]);
        Telegram.Server.Requests.Of("sendMessage").ShouldAllBe(request => (long)request.Body!["chat_id"]! == 11);
    }

    [Fact]
    public async Task A_broken_body_is_as_if_nothing_had_been_said()
    {
        (await Api.CallAsync("sendMessage", """{"chat_id":11,"text":"hi" """)).Description.ShouldBe("Bad Request: message text is empty");
        (await Api.CallAsync("sendChatAction", """{"action":"typing","chat_id":""")).Description.ShouldBe("Bad Request: wrong parameter action in request");
    }

    [Fact]
    public async Task A_number_where_a_text_belongs_is_taken_as_the_text_of_it()
    {
        await Api.CallAsync("sendMessage", """{"chat_id":"11","text":7}""");

        Ann.Received.Single().Text.ShouldBe("7");
    }

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        using var bytes = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("""{"chat_id":11,"text":"small"}"""), Cancelled);
        }

        using var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.Add("Content-Type", "application/json");
        content.Headers.Add("Content-Encoding", "gzip");
        (await Api.PostAsync(Api.Path("sendMessage"), content)).Status.ShouldBe(200);
    }
}
