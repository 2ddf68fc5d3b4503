using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bot.Host.Platforms.Telegram;

namespace Bot.Host.Tests.Platforms.Telegram;

/// <summary>
/// Ten thousand spoilt updates in the suite; <c>BOT_MALFORMED=1000000 dotnet test</c> for as many as one has patience for.
/// </summary>
public sealed class MalformedUpdatesTests(ITestOutputHelper output)
{
    private const int Polled = 1000;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("BOT_MALFORMED"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 10_000;

    [Fact]
    public void Whatever_is_taken_apart_gives_something_that_is_read_again_or_is_passed_over()
    {
        var mutator = new UpdateMutator(1);
        var watch = Stopwatch.StartNew();
        var (heard, passed) = (0, 0);
        for (var number = 0; number < Count; number++)
        {
            ReadOnlyMemory<byte> update = mutator.Next(number);
            Should.NotThrow(() => (TelegramBatch.IdOf(update), TelegramBatch.Save(update), TelegramBatch.GuessId(update)));
            switch (TelegramInputs.Sort(update.Span, "our_bot"))
            {
                case TelegramArrival.Heard told:
                    heard++;
                    told.Chat.ShouldNotBe(0);
                    TelegramInputs.Decode(update.Span).ShouldBe(told.Received);
                    (told.Received.Origin?.Length ?? 0).ShouldBeLessThanOrEqualTo(512);
                    break;
                default:
                    passed++;
                    break;
            }
        }

        heard.ShouldBeGreaterThan(0);
        passed.ShouldBeGreaterThan(Count / 4);
        output.WriteLine(FormattableString.Invariant($"{Count} spoilt updates in {watch.Elapsed.TotalSeconds:0.0} s: {heard} still said something, {passed} were passed over"));
    }

    [Fact]
    public async Task Polling_goes_on_and_nothing_wrong_is_stored()
    {
        await using var rig = await TelegramRig.StartAsync();
        rig.Telegram.Server.Arrivals.Excuse();
        var mutator = new UpdateMutator(2);
        for (var number = 0; number < Polled; number++)
        {
            rig.Telegram.Bot.Updates.AddRaw(id => Json(mutator, id));
        }

        rig.Telegram.Bot.Updates.AddRaw(id => $$"""{"update_id":{{id}},"message":{"text":"\q"} }""");

        await rig.Telegram.Person(1).SendsAsync("still there?");
        _ = rig.Receive();
        await rig.UntilAsync(() => rig.Stored.Any(input => input.Person.NativeId == "1"));

        rig.Heard.Count.ShouldBe(rig.Stored.Count);
        rig.Stored.ShouldAllBe(input => input.Person.NativeId.Length > 0 && input.Person.NativeId != "0");
        output.WriteLine(FormattableString.Invariant($"{Polled} polled, {rig.Stored.Count} stored"));
    }

    /// <summary>The next that is JSON; a list with one that is none is as good as no list, and the last of them is that.</summary>
    private static string Json(UpdateMutator mutator, long id)
    {
        while (true)
        {
            var update = mutator.Next(id);
            if (TelegramBatch.Read((byte[])[(byte)'[', .. update, (byte)']']) is { IsWhole: true, Updates.Count: 1 })
            {
                return Encoding.UTF8.GetString(update);
            }
        }
    }
}
