using Bot.Host.Platforms.Telegram;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramOptionsTests
{
    [Fact]
    public void What_is_right_starts() =>
        Failures(new TelegramOptions { Token = "123:abc", Mode = "webhook", WebhookUrl = "https://bot.example.org/in", WebhookSecret = "s-1" }).ShouldBeEmpty();

    [Theory]
    [InlineData("123:abc def", "Polling", null, null, "Telegram__Token")]
    [InlineData("123:abc", "Sometimes", null, null, "Telegram__Mode")]
    [InlineData("123:abc", "Webhook", null, "s", "Telegram__WebhookUrl")]
    [InlineData("123:abc", "Webhook", "https://bot.example.org/in", null, "Telegram__WebhookSecret")]
    [InlineData("123:abc", "Webhook", "https://bot.example.org/in", "a secret!", "Telegram__WebhookSecret")]
    public void What_is_wrong_is_named(string token, string mode, string? webhook, string? secret, string named) =>
        Failures(new TelegramOptions { Token = token, Mode = mode, WebhookUrl = webhook, WebhookSecret = secret }).ShouldHaveSingleItem().ShouldContain(named);

    private static IEnumerable<string> Failures(TelegramOptions options) => new TelegramOptionsValidator().Validate(null, options).Failures ?? [];
}
