using Bot.Core.Stages;

namespace Bot.Tests.House;

/// <summary>The drawing in <c>docs/stages.md</c> is the map's own; <c>UPDATE_GOLDEN=1</c> draws it anew.</summary>
public sealed class StageDrawingTests
{
    private const string Document = "docs/stages.md";
    private const string Open = "```mermaid\n";
    private const string Close = "```";

    [Fact]
    public void The_drawing_is_the_map()
    {
        var text = Repository.Read(Document);
        var start = text.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = text.IndexOf(Close, start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Repository.PathOf(Document), text[..start] + StageMap.ToMermaid() + text[end..]);
            return;
        }

        text[start..end].ShouldBe(StageMap.ToMermaid());
    }

    [Fact]
    public void Every_stage_overlay_and_event_is_named_beside_it()
    {
        var words = Repository.Read(Document).Split(Repository.Read(Document).Where(letter => !IsWord(letter)).Distinct().ToArray());
        var names = Enum.GetValues<Stage>().Select(stage => stage.Name())
            .Concat(Enum.GetValues<Overlay>().Select(overlay => overlay.ToString().ToUpperInvariant()))
            .Concat(Enum.GetValues<StageEvent>().Select(each => each.Name()));

        names.Except(words).ShouldBeEmpty();
    }

    [Fact]
    public void The_events_are_T1_to_T19()
    {
        var events = Enum.GetValues<StageEvent>().Select(each => each.Name().TrimEnd('a', 'b')).ToHashSet();

        Enumerable.Range(1, 19).Select(number => $"T{number}").Except(events).ShouldBeEmpty();
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
