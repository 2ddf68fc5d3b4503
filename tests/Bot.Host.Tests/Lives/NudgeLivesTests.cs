using System.Globalization;

namespace Bot.Host.Tests.Lives;

/// <summary>
/// Random lives on the real content, 180 virtual days each. Fifteen in every test run; <c>LIVES=2000 dotnet test
/// tests/Bot.Host.Tests --filter NudgeLivesTests</c> for more.
/// </summary>
public class NudgeLivesTests
{
    [Fact]
    public void Whatever_happens_nothing_unasked_comes_at_a_wrong_hour_too_often_or_into_silence()
    {
        var many = int.TryParse(Environment.GetEnvironmentVariable("LIVES"), CultureInfo.InvariantCulture, out var told) ? told : 15;
        var (sent, planned) = (0, 0);
        for (var seed = 1; seed <= many; seed++)
        {
            try
            {
                var lived = new NudgeLife((ulong)seed).Live();
                (sent, planned) = (sent + lived.Sent, planned + lived.Planned);
            }
            catch (ShouldAssertException exception)
            {
                throw new ShouldAssertException($"In life {seed}: {exception.Message}", exception);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{many} lives, {sent} nudges, {planned} of them planned.");
        planned.ShouldBeGreaterThan(many * 3, "lives in which nothing is sent show nothing");
    }
}
