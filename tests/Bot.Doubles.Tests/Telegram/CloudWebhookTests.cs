using Bot.Doubles.Telegram;

namespace Bot.Doubles.Tests.Telegram;

public sealed class CloudWebhookTests : TelegramTest
{
    private protected override TelegramOptions Options => new() { Strict = false, LocalWebhooks = false };

    [Theory]
    [InlineData("http://example.org/", "An HTTPS URL must be provided for webhook")]
    [InlineData("https://example.org:5000/", "Webhook can be set up only on ports 80, 88, 443 or 8443")]
    public async Task The_cloud_wants_an_encrypted_webhook_on_one_of_four_ports(string address, string why) =>
        (await Api.CallAsync("setWebhook", $$"""{"url":"{{address}}"}""")).Description.ShouldBe("Bad Request: bad webhook: " + why);
}
