using System.Globalization;
using Bot.Core;
using Bot.Host.Cli;
using Bot.Host.Content;

namespace Bot.Host.Tests.Crash;

/// <summary>
/// Kills the real program while somebody writes. Ten rounds in every test run; <c>CRASH_ROUNDS=200 dotnet test
/// tests/Bot.Host.Tests --filter CrashTests</c> for more. <c>CRASH_SEED</c> repeats a run.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private const int LinesARound = 4;
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly List<string> written = [];
    private readonly HashSet<string> acknowledged = new(StringComparer.Ordinal);
    private readonly Chance chance = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pages_written_while_the_program_is_killed_are_neither_lost_nor_kept_twice()
    {
        var rounds = Chance.Rounds(10);
        await HostProcess.RunAsync(folder, "/journal begin\n1\n", "chat");
        for (var round = 0; round < rounds; round++)
        {
            await WriteAndKillAsync(round);

            // What was under way is finished by the next start, before it reads anything.
            await HostProcess.RunAsync(folder, string.Empty, "chat");
        }

        var kept = await JournalPages.OfAsync(folder, "terminal:me");
        kept.ShouldBe(kept.Distinct(StringComparer.Ordinal), "nothing is kept twice");
        acknowledged.Except(kept, StringComparer.Ordinal).ShouldBeEmpty("nothing that was answered is lost");
        kept.ShouldBe(written.Where(kept.Contains), "and all of it stands in the order in which it was written");
    }

    private async Task WriteAndKillAsync(int round)
    {
        using var host = HostProcess.Start(folder, "chat");
        var killAt = chance.Next(LinesARound);
        for (var line = 0; line <= killAt; line++)
        {
            var marker = string.Create(CultureInfo.InvariantCulture, $"page-{round}-{line}");
            written.Add(marker);
            await host.TypeAsync($"/journal {marker}\n");
            if (line < killAt)
            {
                await host.ReadToAsync(Kept);
                acknowledged.Add(marker);
            }
        }

        // Somewhere between reading the line and having answered it; this is chance, not a wait for anything.
        await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(40)), TimeProvider.System, TestContext.Current.CancellationToken);
        await host.KillAsync();
    }

    private static bool Kept(string line) => KeptWords.Value.Contains(line.Trim(), StringComparer.Ordinal);

    private static readonly Lazy<string[]> KeptWords = new(() =>
    {
        var content = Environment.GetEnvironmentVariable("Content__Path") ?? HostSettings.Read([], AppContext.BaseDirectory).ContentPath;
        return [.. PlaybookFolder.Load(content).Playbook!.Phrases[CorePhrases.JournalKept].Variants.Select(variant => variant.ToString())];
    });
}
