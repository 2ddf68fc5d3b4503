using System.Globalization;
using System.Text;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordApiTests : IDisposable
{
    private static readonly ApiRoute Message = ApiRoute.Send("42", ApiLane.Live);
    private readonly ManualTime time = new(ManualTime.Start);
    private readonly ScriptedApi script;

    public DiscordApiTests() => script = new ScriptedApi(time);

    public void Dispose() => script.Dispose();

    [Fact]
    public async Task Every_request_says_who_asks_and_shows_the_token()
    {
        await SendAsync(Message);

        var asked = script.Requests.ShouldHaveSingleItem();
        asked.Agent.ShouldStartWith("DiscordBot (");
        asked.Authorization.ShouldBe("Bot secret-token");
        asked.MediaType.ShouldBe("application/json");
        asked.Path.ShouldBe("channels/42/messages");
    }

    [Fact]
    public async Task Answers_to_interactions_never_show_the_token()
    {
        await SendAsync(ApiRoute.Callback("1", "tok"));
        await SendAsync(ApiRoute.EditOriginal("2", "tok"));
        await SendAsync(ApiRoute.FollowUp("2", "tok"));

        script.Requests.ShouldAllBe(asked => asked.Authorization == null);
    }

    [Fact]
    public void What_comes_from_outside_stays_one_part_of_the_path() =>
        ApiRoute.Callback("1/../2", "a/b?c").Path.ShouldBe("interactions/1%2F..%2F2/a%2Fb%3Fc/callback");

    [Fact]
    public async Task A_bucket_that_is_empty_is_waited_for_though_its_id_was_not_known_before()
    {
        script.Then(200, "{}", Bucket("abc", remaining: 0, resetAfter: 2));
        await SendAsync(Message);

        var second = SendAsync(Message);
        script.Requests.Count.ShouldBe(1);
        time.Advance(Duration.FromSeconds(2));
        await second;

        script.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Another_channel_has_a_bucket_of_its_own()
    {
        script.Then(200, "{}", Bucket("abc", remaining: 0, resetAfter: 2));
        await SendAsync(Message);

        await SendAsync(ApiRoute.Send("43", ApiLane.Live));

        script.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_for_being_too_many_is_waited_out_and_the_same_bytes_are_sent_again()
    {
        script.Then(429, """{"message":"Slow down.","retry_after":1.5,"global":false}""", ("X-RateLimit-Scope", "user"));

        var sent = SendAsync(Message, "the-body");
        time.Advance(Duration.FromSeconds(1.5));

        (await sent).ShouldBeOfType<ApiAnswer.Done>();
        script.Requests.Select(asked => asked.Body).ShouldBe(["the-body", "the-body"]);
    }

    [Fact]
    public async Task A_long_wait_is_the_callers_business()
    {
        script.Then(429, """{"retry_after":60}""");

        (await SendAsync(Message)).ShouldBe(new ApiAnswer.Limited(Duration.FromSeconds(60)));
        (await SendAsync(Message)).ShouldBeOfType<ApiAnswer.Limited>();
        script.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_global_refusal_holds_everything_but_answers_to_interactions()
    {
        script.Then(429, """{"retry_after":30,"global":true}""", ("X-RateLimit-Scope", "global"));
        await SendAsync(Message);

        (await SendAsync(ApiRoute.Send("43", ApiLane.Live))).ShouldBeOfType<ApiAnswer.Limited>();
        (await SendAsync(ApiRoute.Callback("1", "tok"))).ShouldBeOfType<ApiAnswer.Done>();
    }

    [Fact]
    public async Task A_refused_token_stops_everything_but_answers_to_interactions()
    {
        script.Then(401, """{"message":"401: Unauthorized","code":0}""");

        (await SendAsync(Message)).ShouldBeOfType<ApiAnswer.Halted>();
        (await SendAsync(ApiRoute.Gateway)).ShouldBeOfType<ApiAnswer.Halted>();
        (await SendAsync(ApiRoute.FollowUp("2", "tok"))).ShouldBeOfType<ApiAnswer.Done>();
        script.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_interaction_token_that_ran_out_stops_nothing()
    {
        script.Then(401, """{"message":"Invalid Webhook Token","code":50027}""");

        (await SendAsync(ApiRoute.FollowUp("2", "tok"))).ShouldBe(new ApiAnswer.Refused(401, ApiError.TokenExpired));
        (await SendAsync(Message)).ShouldBeOfType<ApiAnswer.Done>();
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_page_of_the_outer_wall_is_no_answer_of_Discord_and_holds_everything(int status)
    {
        script.Then(status, "<html>banned</html>");

        (await SendAsync(Message)).ShouldBeOfType<ApiAnswer.Limited>();
        (await SendAsync(ApiRoute.Callback("1", "tok"))).ShouldBeOfType<ApiAnswer.Limited>();
        script.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(50007, 403)]
    [InlineData(50278, 403)]
    [InlineData(40003, 400)]
    [InlineData(10062, 404)]
    public async Task Errors_are_known_by_their_code(int code, int status)
    {
        script.Then(status, $$$"""{"message":"No.","code":{{{code}}}}""");

        (await SendAsync(Message)).ShouldBe(new ApiAnswer.Refused(status, (ApiError)code));
    }

    [Fact]
    public async Task An_error_that_nobody_knows_is_some_other() =>
        (await script.Then(400, """{"code":123456}""").Api.SendAsync(Message, null, TestContext.Current.CancellationToken))
            .ShouldBe(new ApiAnswer.Refused(400, ApiError.Other));

    [Fact]
    public async Task What_never_got_a_connection_did_not_arrive_and_what_broke_later_may_have()
    {
        Repeat(3, () => script.ThenFails(HttpRequestError.ConnectionError));
        Repeat(3, () => script.ThenFails(HttpRequestError.ResponseEnded));

        (await PatientlyAsync(Message)).ShouldBe(new ApiAnswer.Broken("network", Unsure: false));
        (await PatientlyAsync(Message)).ShouldBe(new ApiAnswer.Broken("network", Unsure: true));
    }

    [Fact]
    public async Task A_fault_of_theirs_is_tried_again_soon()
    {
        script.Then(502, "<html>").Then(500);

        (await PatientlyAsync(Message)).ShouldBeOfType<ApiAnswer.Done>();
    }

    [Fact]
    public void Buckets_whose_window_is_over_are_forgotten()
    {
        var limits = new RateLimits(paced: true);
        for (var channel = 0; channel < 25_000; channel++)
        {
            var route = ApiRoute.Send(channel.ToString(CultureInfo.InvariantCulture), ApiLane.Live);
            limits.Ask(route, Duration.FromSeconds(channel)).ShouldBeNull();
        }

        limits.Held.ShouldBeLessThanOrEqualTo(10_000);
    }

    [Fact]
    public void Too_many_refusals_hold_everything_before_Discord_does()
    {
        var limits = new RateLimits(paced: true);
        for (var count = 0; count < RateLimits.RefusalsLimit; count++)
        {
            limits.CountRefusal(Duration.FromSeconds(1));
        }

        limits.Ask(Message, Duration.FromSeconds(2)).ShouldNotBeNull();
        limits.Ask(Message, Duration.FromMinutes(11)).ShouldBeNull();
    }

    [Fact]
    public void A_file_goes_with_quoted_names_of_plain_letters()
    {
        var body = Multipart.Of(Encoding.UTF8.GetBytes("{}"), new Attachment("mein \"täg\"ebuch;.json", "application/json", [1, 2]), "edge");

        var text = Encoding.Latin1.GetString(body.Bytes);
        body.MediaType.ShouldBe("multipart/form-data; boundary=edge");
        text.ShouldContain("Content-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--edge");
        text.ShouldContain("name=\"files[0]\"; filename=\"meintgebuch.json\"\r\n");
        text.ShouldEndWith("\u0001\u0002\r\n--edge--\r\n");
    }

    private static (string, string)[] Bucket(string id, int remaining, double resetAfter) =>
    [
        ("X-RateLimit-Bucket", id),
        ("X-RateLimit-Limit", "5"),
        ("X-RateLimit-Remaining", remaining.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset-After", resetAfter.ToString(CultureInfo.InvariantCulture)),
    ];

    private static void Repeat(int times, Action act) => Enumerable.Range(0, times).ToList().ForEach(_ => act());

    private Task<ApiAnswer> SendAsync(ApiRoute route, string body = "{}") =>
        script.Api.SendAsync(route, ApiBody.Json(Encoding.UTF8.GetBytes(body)), TestContext.Current.CancellationToken);

    private async Task<ApiAnswer> PatientlyAsync(ApiRoute route)
    {
        var answer = SendAsync(route);
        while (!answer.IsCompleted)
        {
            time.Advance(Duration.FromMilliseconds(100));
            await Task.Yield();
        }

        return await answer;
    }
}
