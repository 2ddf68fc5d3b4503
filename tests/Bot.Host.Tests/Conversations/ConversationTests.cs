using Bot.Host.Cli;
using Bot.Host.Tests.Lives;

namespace Bot.Host.Tests.Conversations;

/// <summary>
/// Golden conversations on the real content: every reply stands in the file. <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites
/// them; <c>chat --record FILE</c> makes new ones. Read the difference aloud before committing it.
/// </summary>
public class ConversationTests
{
    private static string Folder => Path.Combine(World.Root, "tests", "Bot.Host.Tests", "Conversations");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_conversation_goes_as_it_stands_in_its_file(string name)
    {
        var path = Path.Combine(Folder, name);
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        using var reader = new StringReader(written);
        var today = new GoldenPlayer((journey, input, now, stone) => World.Coach.Decide(journey, input, now, stone), World.Reader)
            .Play(GoldenReader.Read(reader));
        await using var writer = new StringWriter { NewLine = "\n" };
        GoldenWriter.Write(today, writer);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(path, writer.ToString(), TestContext.Current.CancellationToken);
            return;
        }

        writer.ToString().ShouldBe(written);
    }
}
