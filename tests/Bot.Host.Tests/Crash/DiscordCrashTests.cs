using System.Globalization;
using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Gateway;
using Bot.Doubles.Http;
using Bot.Host.Tests.Storage;

namespace Bot.Host.Tests.Crash;

/// <summary>
/// Kills the real program at random while people on Discord write to it. Four rounds in every test run;
/// <c>CRASH_ROUNDS=50 dotnet test tests/Bot.Host.Tests --filter DiscordCrashTests</c> for more. <c>CRASH_SEED</c> repeats a run.
/// </summary>
public sealed class DiscordCrashTests(ITestOutputHelper output)
{
    private const int People = 6;
    private const int Each = 4;

    /// <summary>The question whether to keep what is written, and the last word.</summary>
    private const int RepliesBeside = 2;

    private readonly List<string> written = [];
    private readonly Chance chance = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_random_each_start_resumes_and_nothing_is_lost_or_applied_twice_and_no_message_answered_twice()
    {
        var rounds = Chance.Rounds(4);
        using var folder = new TempFolder();
        await using var discord = await DiscordDouble.StartAsync(new DiscordOptions(), new DoubleOptions { Clock = TimeProvider.System }, Stop);
        await BeginAsync(folder, discord);
        for (var round = 0; round < rounds; round++)
        {
            using var host = Start(folder, discord);
            await WriteAndKillAsync(host, discord, round);
        }

        var applied = await FinishAsync(folder, discord);
        var replies = Enumerable.Range(1, People).SelectMany(id => discord.Person(id).Received).ToLookup(message => message.InteractionId is null);
        var (repeated, pressed) = (replies[true].Count() - written.Count - (People * RepliesBeside), replies[false].Count());
        output.WriteLine(FormattableString.Invariant(
            $"{rounds} kills, {written.Count} messages, {applied.Count} applied, {repeated} replies repeated, {pressed} answers to {People} presses"));

        applied.Order(StringComparer.Ordinal).ShouldBe(written.Order(StringComparer.Ordinal), "each once");
        repeated.ShouldBe(0, "Discord takes a nonce once");
        pressed.ShouldBeInRange(People, 2 * People, "an answer to a press has no nonce: the one in flight comes again");
        discord.Gateway.Count(GatewayEventKind.Identified).ShouldBe(1, "every start resumes");
    }

    private static HostProcess Start(TempFolder folder, DiscordDouble discord) => HostProcess.Start(
        folder.Path,
        "run",
        $"--Discord:Token={discord.Bot.Token}",
        $"--Discord:ApiBaseUrl={discord.Address}",
        "--Discord:RateLimit:Enabled=false",
        "--Http:Urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=None");

    /// <summary>Everybody agrees that what they write is kept.</summary>
    private static async Task BeginAsync(TempFolder folder, DiscordDouble discord)
    {
        using var host = Start(folder, discord);
        await discord.ReadyAsync(Stop);
        foreach (var id in Enumerable.Range(1, People))
        {
            var person = discord.Person(id);
            await person.SendsAsync("/journal begin");
            var question = await person.NextMessageAsync(Stop);
            await person.PressesAsync(question, question.Components[0].CustomId!);
            await person.Acts.FirstAsync(act => act is Act.Sent sent && sent.Message.Id > question.Id, Stop);
        }

        await host.KillAsync();
    }

    private async Task WriteAndKillAsync(HostProcess host, DiscordDouble discord, int round)
    {
        for (var line = 0; line < Each; line++)
        {
            foreach (var id in Enumerable.Range(1, People))
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"page-{id}-{round}-{line}");
                written.Add(words);
                await discord.Person(id).SendsAsync($"/journal {words}");
            }
        }

        await discord.Gateway.NthAsync(GatewayEventKind.ResumeAsked, round + 1, Stop);

        // Somewhere between hearing what was missed and having answered it all; this is chance, not a wait for anything.
        await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(600)), TimeProvider.System, Stop);
        await host.KillAsync();
    }

    /// <summary>Lets the program come to its end in peace.</summary>
    /// <returns>What stands in the journals.</returns>
    private static async Task<List<string>> FinishAsync(TempFolder folder, DiscordDouble discord)
    {
        using var host = Start(folder, discord);
        foreach (var id in Enumerable.Range(1, People))
        {
            await discord.Person(id).SendsAsync("/privacy");
        }

        foreach (var id in Enumerable.Range(1, People))
        {
            await discord.Person(id).Acts.FirstAsync(act => act is Act.Sent sent && sent.Message.Content.Contains("/export gives", StringComparison.Ordinal), Stop);
        }

        await host.KillAsync();
        var applied = new List<string>();
        foreach (var id in Enumerable.Range(1, People))
        {
            applied.AddRange(await JournalPages.OfAsync(folder.Path, $"discord:{id}"));
        }

        return applied;
    }
}
