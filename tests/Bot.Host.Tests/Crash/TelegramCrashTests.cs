using System.Globalization;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Doubles.Telegram.Chats;
using Bot.Host.Tests.Storage;

namespace Bot.Host.Tests.Crash;

/// <summary>
/// Kills the real program at random while people on Telegram write to it. Ten rounds in every test run;
/// <c>CRASH_ROUNDS=50 dotnet test tests/Bot.Host.Tests --filter TelegramCrashTests</c> for more. <c>CRASH_SEED</c> repeats a run.
/// </summary>
public sealed class TelegramCrashTests(ITestOutputHelper output)
{
    private const int People = 6;
    private const int Each = 4;

    /// <summary>The question whether to keep what is written, the answer to saying yes, and the last word.</summary>
    private const int RepliesBeside = 3;

    private readonly List<string> written = [];
    private readonly Chance chance = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_random_no_update_is_lost_none_applied_twice_and_only_replies_in_flight_are_repeated()
    {
        var rounds = Chance.Rounds(10);
        using var folder = new TempFolder();
        await using var telegram = await TelegramDouble.StartAsync(new TelegramOptions(), new DoubleOptions { Clock = TimeProvider.System }, Stop);
        await BeginAsync(folder, telegram);
        for (var round = 0; round < rounds; round++)
        {
            using var host = Start(folder, telegram);
            await WriteAndKillAsync(host, telegram, round);
        }

        var applied = await FinishAsync(folder, telegram);
        var replies = Enumerable.Range(1, People).Sum(id => telegram.Person(id).Received.Count);
        var repeated = replies - written.Count - (People * RepliesBeside);
        output.WriteLine(FormattableString.Invariant(
            $"{rounds} kills, {written.Count} updates, {applied.Count} applied, {replies} replies, {repeated} of them repeated"));

        applied.Order(StringComparer.Ordinal).ShouldBe(written.Order(StringComparer.Ordinal), "each once");
        repeated.ShouldBeInRange(0, rounds * People, "of each person one is in flight at most");
    }

    private static HostProcess Start(TempFolder folder, TelegramDouble telegram) => HostProcess.Start(
        folder.Path,
        "run",
        $"--Telegram:Token={telegram.Bot.Token}",
        $"--Telegram:ApiBaseUrl={telegram.Address}",
        "--Telegram:RateLimit:Enabled=false",
        "--Http:Urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=None");

    /// <summary>Everybody agrees that what they write is kept.</summary>
    private static async Task BeginAsync(TempFolder folder, TelegramDouble telegram)
    {
        using var host = Start(folder, telegram);
        foreach (var id in Enumerable.Range(1, People))
        {
            var person = telegram.Person(id);
            await person.SendsAsync("/journal begin");
            var question = await person.NextMessageAsync(Stop);
            await person.PressesAsync(question, question.Buttons.First());
            await person.NextMessageAsync(Stop);
        }

        await host.KillAsync();
    }

    private async Task WriteAndKillAsync(HostProcess host, TelegramDouble telegram, int round)
    {
        var polls = telegram.Server.Requests.Of("getUpdates").Count;
        for (var line = 0; line < Each; line++)
        {
            foreach (var id in Enumerable.Range(1, People))
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"page-{id}-{round}-{line}");
                written.Add(words);
                await telegram.Person(id).SendsAsync($"/journal {words}");
            }
        }

        await telegram.Server.Requests.FirstAsync(
            request => request.Operation == "getUpdates" && telegram.Server.Requests.Of("getUpdates").Count > polls, Stop);

        // Somewhere between taking the updates and having answered them all; this is chance, not a wait for anything.
        await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(600)), TimeProvider.System, Stop);
        await host.KillAsync();
    }

    /// <summary>Lets the program come to its end in peace.</summary>
    /// <returns>What stands in the journals.</returns>
    private static async Task<List<string>> FinishAsync(TempFolder folder, TelegramDouble telegram)
    {
        using var host = Start(folder, telegram);
        foreach (var id in Enumerable.Range(1, People))
        {
            await telegram.Person(id).SendsAsync("/privacy");
        }

        foreach (var id in Enumerable.Range(1, People))
        {
            await telegram.Person(id).Acts.FirstAsync(act => act is Act.Sent sent && sent.Message.Text.Contains("/export gives", StringComparison.Ordinal), Stop);
        }

        await host.KillAsync();
        var applied = new List<string>();
        foreach (var id in Enumerable.Range(1, People))
        {
            applied.AddRange(await JournalPages.OfAsync(folder.Path, $"telegram:{id}"));
        }

        return applied;
    }
}
