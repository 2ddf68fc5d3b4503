using System.Text.Json.Nodes;
using Bot.Doubles.Discord;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;

// Opens the doubles for clients in other processes, on real time, until the input ends.
// The first line of the output says where they are; arguments name the bots of strangers: Telegram's first,
// and behind --discord those of Discord.
var options = new DoubleOptions { Clock = TimeProvider.System, ThrowOnViolations = false };
await using var telegram = await TelegramDouble.StartAsync(new TelegramOptions(), options, CancellationToken.None);
await using var discord = await DiscordDouble.StartAsync(new DiscordOptions { RateLimits = true }, options, CancellationToken.None);
var bots = new JsonObject();
var forDiscord = false;
foreach (var name in args)
{
    if (name == "--discord")
    {
        forDiscord = true;
    }
    else
    {
        bots[name] = forDiscord ? discord.AddBot(name).Token : telegram.AddBot(name).Token;
    }
}

Console.WriteLine(new JsonObject { ["telegram"] = telegram.Address, ["discord"] = discord.Server.Address, ["bots"] = bots }.ToJsonString());
await Console.In.ReadToEndAsync();
