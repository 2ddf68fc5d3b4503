using Bot.Host.Tests.Lives;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramProfileTests
{
    [Fact]
    public async Task The_menu_and_the_description_are_set_where_they_are_not_so_already()
    {
        await using var rig = await TelegramRig.StartAsync();
        _ = rig.Receive();
        await rig.UntilAsync(() => rig.Telegram.Server.Requests.Of("setMyShortDescription").Count == 1);
        rig.Telegram.Bot.Profile.Menu(1, "de").Select(command => command.Command)
            .ShouldBe(World.Playbook.Commands.Where(command => command.InMenu).Select(command => command.Name));

        await using var again = await TelegramRig.StartAsync(rig.Telegram);
        _ = again.Receive();
        await again.UntilAsync(() => rig.Telegram.Server.Requests.Of("getMyShortDescription").Count == 2);

        rig.Telegram.Server.Requests.Of("setMyCommands").Count.ShouldBe(1);
        rig.Telegram.Server.Requests.Of("setMyDescription").Count.ShouldBe(1);
    }
}
