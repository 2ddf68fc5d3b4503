namespace Bot.Host.Tests.Search;

/// <summary>Questions as people type them at night, each with the cards of which any answers it.</summary>
internal static class QuestionSets
{
    /// <summary>What the search was tuned on.</summary>
    public static IReadOnlyList<Question> Development { get; } = Read("development");

    /// <summary>Kept apart from all tuning: what to expect of people whom nobody has met.</summary>
    public static IReadOnlyList<Question> HeldOut { get; } = Read("held-out");

    /// <summary>What no card answers.</summary>
    public static IReadOnlyList<string> Foreign { get; } =
    [
        "best recipe for sourdough bread", "what is the capital of australia", "weather in london tomorrow",
        "how do i install python on windows", "who won the football match", "solve 2x + 3 = 7", "lorem ipsum dolor sit amet",
        "asdfgh qwertz", "translate hello into japanese", "cheap flights to rome", "bitcoin price",
    ];

    private static Question[] Read(string set) =>
    [
        .. File.ReadLines(Path.Combine(TopicFiles.Root, "tests", "Bot.Host.Tests", "Search", "Sets", set + ".tsv"))
            .Select(line => line.Split('\t'))
            .Select(fields => new Question(fields[0].Split('|'), fields[1])),
    ];

    /// <summary>A question.</summary>
    /// <param name="Cards">The ids of the cards of which any answers it.</param>
    /// <param name="Text">What was typed.</param>
    internal sealed record Question(string[] Cards, string Text);
}
