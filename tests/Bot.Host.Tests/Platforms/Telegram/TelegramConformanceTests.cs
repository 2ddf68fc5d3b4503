using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramConformanceTests : PlatformConformance
{
    private protected override async Task<PlatformUnderTest> BeginAsync()
    {
#pragma warning disable CA2000 // Ended by what is under test.
        var rig = await TelegramRig.StartAsync();
#pragma warning restore CA2000
        var person = rig.Telegram.Person(1001);
        return new PlatformUnderTest(
            rig.Platform,
            new Core.PersonId("telegram", "1001"),
            words => person.SendsAsync(words),
            () => string.Concat(person.Received.Select(message =>
                $"{message.Text} {message.File?.Name} {string.Join(' ', message.Buttons.Select(button => button.Text))}\n")),
            rig.UntilAsync,
            rig.DisposeAsync);
    }
}
