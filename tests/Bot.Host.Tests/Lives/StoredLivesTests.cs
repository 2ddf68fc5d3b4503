using Bot.Core;

namespace Bot.Host.Tests.Lives;

/// <summary>Fifty lives in SQLite, two workers, random kills: what arrives unasked is held by what arrived, not by what was meant.</summary>
public class StoredLivesTests
{
    private const int People = 50;
    private const int Days = 12;
    private const int StoppedOnDay = 6;

    [Fact]
    public async Task Two_workers_that_are_killed_at_random_send_no_nudge_twice_too_often_or_after_a_stop()
    {
        using var lives = new StoredLives(20260105);
        await lives.BeginAsync(People);
        var stopped = await LiveAsync(lives);
        await lives.SettleAsync();

        var nudges = lives.Platform.Arrived.Where(message => message.Proactive).ToArray();
        nudges.Length.ShouldBeGreaterThan(People * 3);
        lives.Kills.ShouldBeGreaterThan(20);
        nudges.Select(message => message.Nonce).ShouldBeUnique("a nudge is never sent twice");
        foreach (var person in Enumerable.Range(0, People))
        {
            var theirs = nudges.Where(message => message.To == StoredLives.Person(person)).Select(message => message.Reply.Text.ToString()).ToArray();
            theirs.ShouldBeUnique("nothing is said twice within weeks");
            theirs.Length.ShouldBeLessThanOrEqualTo(Days + 1);
        }

        var afterStop = lives.Platform.Arrived.SkipWhile(message => message.Nonce != stopped).Where(message => message.Proactive && IsStopped(message.To));
        afterStop.ShouldBeEmpty();
        (await lives.OutcomesAsync()).Where(outcome => outcome.Proactive).ShouldAllBe(outcome => outcome.Reason.Length > 0);
    }

    /// <summary>Some days; at noon of one of them, half of the people stop us.</summary>
    /// <returns>The message from which on all stops have been answered.</returns>
    private static async Task<string> LiveAsync(StoredLives lives)
    {
        var answered = string.Empty;
        for (var hour = 0; hour < Days * 24; hour++)
        {
            if (hour == StoppedOnDay * 24)
            {
                foreach (var person in Enumerable.Range(0, People).Where(number => number % 2 == 1))
                {
                    await lives.SayAsync(person, "/stop");
                }
            }

            if (lives.Next(4) == 0)
            {
                await lives.SayAsync(2 * lives.Next(People / 2), "hello");
            }

            await lives.HourAsync();
            if (hour == (StoppedOnDay * 24) + 3)
            {
                answered = lives.Platform.Arrived[^1].Nonce;
            }
        }

        return answered;
    }

    private static bool IsStopped(PersonId person) => int.Parse(person.NativeId, System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;
}
