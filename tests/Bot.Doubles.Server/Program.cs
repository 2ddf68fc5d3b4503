using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;

// Opens the doubles for clients in other processes, on real time, until the input ends.
// The first line of the output says where they are; arguments name the bots of strangers.
var options = new DoubleOptions { Clock = TimeProvider.System, ThrowOnViolations = false };
await using var telegram = await TelegramDouble.StartAsync(new TelegramOptions(), options, CancellationToken.None);
var bots = new JsonObject();
foreach (var username in args)
{
    bots[username] = telegram.AddBot(username).Token;
}

Console.WriteLine(new JsonObject { ["telegram"] = telegram.Address, ["bots"] = bots }.ToJsonString());
await Console.In.ReadToEndAsync();
