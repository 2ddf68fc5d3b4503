using Bot.Host.Cli;
using Bot.Host.Tests.Lives;

namespace Bot.Host.Tests.Conversations;

/// <summary>No exercise is without a conversation that goes through it to its end.</summary>
public class EveryExerciseTests
{
    /// <summary>What only a whole life comes to: it is for who parted from the same person before.</summary>
    private static readonly string[] InWholeLives = ["IS7"];

    [Fact]
    public void Every_exercise_is_gone_through_in_a_golden_conversation()
    {
        var done = new HashSet<string>(InWholeLives, StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Path.Combine(World.Root, "tests", "Bot.Host.Tests", "Conversations"), "*.yaml"))
        {
            using var reader = File.OpenText(path);
            var player = new GoldenPlayer((journey, input, now, stone) =>
            {
                var turn = World.Coach.Decide(journey, input, now, stone);
                done.UnionWith(turn.Journey.Done.Keys);
                return turn;
            }, World.Reader);
            player.Play(GoldenReader.Read(reader));
        }

        World.Playbook.Exercises.Keys.Except(done).ShouldBeEmpty();
    }
}
