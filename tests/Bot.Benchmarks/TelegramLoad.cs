using System.Diagnostics;
using System.Globalization;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Tests.House;
using Someone = Bot.Doubles.Telegram.Person;

namespace Bot.Benchmarks;

/// <summary>
/// The whole program, in a process of its own and at full durability, before a double of Telegram in this one: many people
/// at once, each waiting for every answer before they write again.
/// </summary>
internal static class TelegramLoad
{
    private const int Turns = 10;

    /// <summary>Runs it and prints what was measured.</summary>
    /// <param name="people">How many write at once.</param>
    public static async Task RunAsync(int people)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await using var telegram = await TelegramDouble.StartAsync(
            new TelegramOptions { Strict = false }, new DoubleOptions { Clock = TimeProvider.System, KeepRequests = false, SpecFolder = null, TrafficFolder = null }, stop.Token);
        var folder = Directory.CreateTempSubdirectory("load-").FullName;
        var sinceStart = Stopwatch.StartNew();
        using var bot = Process.Start(Command(folder, telegram))!;
        await telegram.PollHangingAsync(stop.Token);
        var ready = sinceStart.Elapsed;
        bot.Refresh();
        var idle = bot.WorkingSet64;
        var all = Enumerable.Range(1, people).Select(id => telegram.Person(id)).ToList();
        await Task.WhenAll(all.Select(person => BeginAsync(person, stop.Token)));

        var cpu = bot.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var waits = (await Task.WhenAll(all.Select(person => TalkAsync(person, stop.Token)))).SelectMany(each => each).Order().ToList();
        var took = watch.Elapsed;
        bot.Refresh();
        var turns = people * Turns;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready after {ready.TotalMilliseconds:0} ms, {idle >> 20} MB resident when idle"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{turns} turns of {people} people: {turns / took.TotalSeconds:0} turns/s, p50 {waits[turns / 2]:0.0} ms, p99 {waits[turns * 99 / 100]:0.0} ms, {(bot.TotalProcessorTime - cpu).TotalMicroseconds / turns:0} µs of CPU a turn, {bot.WorkingSet64 >> 20} MB resident"));
        bot.Kill();
        await bot.WaitForExitAsync(CancellationToken.None);
        Directory.Delete(folder, recursive: true);
    }

    private static ProcessStartInfo Command(string folder, TelegramDouble telegram)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Host.Cli.CommandLine).Assembly.Location, "run"]) { UseShellExecute = false };
        start.Environment["Data__Path"] = Path.Combine(folder, "data");
        start.Environment["Content__Path"] = Repository.PathOf("config");
        start.Environment["Telegram__Token"] = telegram.Bot.Token;
        start.Environment["Telegram__ApiBaseUrl"] = telegram.Address;
        start.Environment["Telegram__RateLimit__Enabled"] = "false";
        start.Environment["Http__Urls"] = "http://127.0.0.1:0";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return start;
    }

    private static async Task BeginAsync(Someone person, CancellationToken cancellationToken)
    {
        await person.SendsAsync("/journal begin");
        var question = await person.NextMessageAsync(cancellationToken);
        await person.PressesAsync(question, question.Buttons.First());
        await person.NextMessageAsync(cancellationToken);
    }

    /// <summary>Writes page after page.</summary>
    /// <returns>How long each answer took, in milliseconds.</returns>
    private static async Task<List<double>> TalkAsync(Someone person, CancellationToken cancellationToken)
    {
        var waits = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var watch = Stopwatch.StartNew();
            await person.SendsAsync($"/journal Today was a little easier. I walked by the river and thought about what I want, page {turn}.");
            await person.NextMessageAsync(cancellationToken);
            waits.Add(watch.Elapsed.TotalMilliseconds);
        }

        return waits;
    }
}
