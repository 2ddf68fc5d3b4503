using Bot.Doubles.Telegram;
using Bot.Doubles.Telegram.Chats;
using Bot.Host.Cli;
using Bot.Host.Tests.Lives;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramConversationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_whole_conversation_from_start_through_reflect_to_a_decision(bool byWebhook)
    {
        using var file = File.OpenText(Path.Combine(World.Root, "tests", "Bot.Host.Tests", "Conversations", "to-decide.yaml"));
        var golden = GoldenReader.Read(file);
        await using var bot = await RunningBot.StartAsync(byWebhook, Stop);
        var person = bot.Telegram.Person(4001);
        ChatMessage? newest = null;

        foreach (var step in golden.Steps)
        {
            await TakeAsync(person, newest, step.Words);
            foreach (var expected in step.Replies)
            {
                newest = await NextAsync(person);
                newest.Buttons.Select(button => button.Text).Order(StringComparer.Ordinal)
                    .ShouldBe(expected.Choices.Order(StringComparer.Ordinal), step.Words);
            }
        }

        bot.Telegram.Bot.Webhook.ShouldSatisfyAllConditions(webhook => (webhook is not null).ShouldBe(byWebhook));
        person.Received.Count(message => message.File is null).ShouldBe(golden.Steps.Sum(step => step.Replies.Length), "nothing came twice");
    }

    /// <summary>The next words; a picture that the host draws beside them stands in no golden conversation.</summary>
    private static async Task<ChatMessage> NextAsync(Person person)
    {
        var next = await person.NextMessageAsync(Stop);
        return next.File is null ? next : await NextAsync(person);
    }

    /// <summary>What names a button of the newest message is a press of it, anything else is typed.</summary>
    private static async Task TakeAsync(Person person, ChatMessage? newest, string words)
    {
        if (newest?.Buttons.FirstOrDefault(button => button.Text == words) is { } button)
        {
            await (await person.PressesAsync(newest, button)).AnsweredAsync(Stop);
        }
        else
        {
            await person.SendsAsync(words);
        }
    }
}
