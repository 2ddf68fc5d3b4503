namespace Bot.Doubles.Tests.Telegram;

public sealed class WebhookTests : TelegramTest
{
    [Fact]
    public async Task Updates_are_delivered_with_the_secret_in_the_order_of_their_chat()
    {
        await using var hook = await SetAsync(""","secret_token":"s3cret_-" """);

        await Ann.SendsAsync("one");
        await Ann.SendsAsync("two");

        var second = await hook.Deliveries.AtAsync(1, Cancelled);
        hook.Deliveries.All.Select(delivery => delivery.Text).ShouldBe(["one", "two"]);
        second.Secret.ShouldBe("s3cret_-");
        second.ContentType.ShouldBe("application/json");
    }

    [Fact]
    public async Task What_waited_before_the_webhook_was_set_is_delivered_too()
    {
        await Ann.SendsAsync("early");
        await using var hook = await SetAsync();

        (await hook.Deliveries.AtAsync(0, Cancelled)).Text.ShouldBe("early");
    }

    [Fact]
    public async Task A_refused_update_comes_again_at_once_and_then_after_pauses_that_double()
    {
        await using var hook = await SetAsync();
        hook.Answers(500);
        hook.Answers(500);
        hook.Answers(503);

        await Ann.SendsAsync("again");
        await hook.Deliveries.AtAsync(1, Cancelled);
        await Clock.WaiterAsync(TimeSpan.FromSeconds(2), Cancelled);
        Clock.Advance(TimeSpan.FromSeconds(2));
        await hook.Deliveries.AtAsync(2, Cancelled);
        await Clock.WaiterAsync(TimeSpan.FromSeconds(4), Cancelled);
        var info = (await Api.CallAsync("getWebhookInfo")).Result;
        info["last_error_message"]!.GetValue<string>().ShouldBe("Wrong response from the webhook: 503 Service Unavailable");
        info["pending_update_count"]!.GetValue<int>().ShouldBe(1);

        Clock.Advance(TimeSpan.FromSeconds(4));
        (await hook.Deliveries.AtAsync(3, Cancelled)).Text.ShouldBe("again");
    }

    [Fact]
    public async Task A_wait_that_the_webhook_asks_for_is_kept()
    {
        await using var hook = await SetAsync();
        hook.Answers(429, retryAfter: 30);

        await Ann.SendsAsync("later");
        await Clock.WaitersAsync(1, Cancelled);
        Clock.Advance(TimeSpan.FromSeconds(29.9));
        hook.Deliveries.All.Count.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(0.1));

        (await hook.Deliveries.AtAsync(1, Cancelled)).Text.ShouldBe("later");
    }

    [Fact]
    public async Task A_person_whose_update_is_refused_does_not_hold_up_another()
    {
        await using var hook = await SetAsync();
        hook.Answers(429, retryAfter: 600);
        await Ann.SendsAsync("stuck");
        await Clock.WaitersAsync(1, Cancelled);

        await Telegram.Person(12).SendsAsync("free");

        (await hook.Deliveries.AtAsync(1, Cancelled)).Text.ShouldBe("free");
    }

    [Fact]
    public async Task A_webhook_that_says_gone_for_23_hours_is_taken_away()
    {
        await using var hook = await SetAsync();
        hook.Answers(410, retryAfter: 3600);
        hook.Answers(410);
        await Ann.SendsAsync("gone");
        await Clock.WaitersAsync(1, Cancelled);
        Clock.Advance(TimeSpan.FromHours(1));
        await hook.Deliveries.AtAsync(1, Cancelled);
        (await Api.CallAsync("getWebhookInfo")).Result["url"]!.GetValue<string>().ShouldNotBeEmpty();

        hook.Answers(410);
        await Clock.WaitersAsync(1, Cancelled);
        Clock.Advance(TimeSpan.FromHours(22.5));
        await Telegram.Bot.Webhooks.FirstAsync(webhook => webhook is null, Cancelled);

        (await Api.CallAsync("getWebhookInfo")).Result["url"]!.GetValue<string>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_to_a_delivery_may_call_a_method()
    {
        await using var hook = await SetAsync();
        hook.Answers(200, body: """{"method":"sendMessage","chat_id":11,"text":"at once"}""");

        await Ann.SendsAsync("hello");

        (await Ann.NextMessageAsync(Cancelled)).Text.ShouldBe("at once");
    }

    [Fact]
    public async Task A_webhook_is_set_once_a_second_and_taken_away_with_what_waits_if_so_asked()
    {
        await using var hook = await SetAsync();
        var hasty = await Api.CallAsync("setWebhook", """{"url":"http://127.0.0.1:9/"}""");
        hasty.Status.ShouldBe(429);
        hasty.Headers.RetryAfter!.ToString().ShouldBe("1");

        hook.Answers(429, retryAfter: 600);
        await Ann.SendsAsync("waits");
        await Clock.WaitersAsync(1, Cancelled);
        (await Api.CallAsync("deleteWebhook", """{"drop_pending_updates":true}""")).Description.ShouldBe("Webhook was deleted");
        (await Api.CallAsync("deleteWebhook")).Description.ShouldBe("Webhook is already deleted");
        (await PollAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"url":"http://127.0.0.1:9/","secret_token":"with space"}""", "secret token contains unallowed characters")]
    [InlineData("""{"url":"not an address"}""", "bad webhook: Failed to parse webhook URL")]
    public async Task A_webhook_that_cannot_be_says_why(string arguments, string why) =>
        (await Api.CallAsync("setWebhook", arguments)).Description.ShouldBe("Bad Request: " + why);

    private async Task<Hook> SetAsync(string more = "")
    {
        var hook = await Hook.StartAsync(Cancelled);
        (await Api.CallAsync("setWebhook", $$"""{"url":"{{hook.Address}}"{{more}}}""")).Description.ShouldBe("Webhook was set");
        return hook;
    }
}
