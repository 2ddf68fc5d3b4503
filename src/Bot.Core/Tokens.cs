using System.Globalization;
using Bot.Core.Prompts;
using Bot.Core.Stages;

namespace Bot.Core;

/// <summary>
/// What choices carry (<see cref="Replies.Choice.Token"/>): ASCII, at most 40 bytes, stateless, so that an old button is
/// harmless for ever.
/// </summary>
internal static class Tokens
{
    public const string Help = "help";
    public const string NotSafe = "sos:unsafe";
    public const string Urge = "sos:urge";
    public const string Stay = "stay";
    public const string GoOn = "go";
    public const string DeleteMark = "del:";
    public const string DeleteNo = "del:no";
    public const string StoreYes = "keep:yes:";
    public const string StoreNo = "keep:no";
    public const string ExerciseMark = "x:";
    public const string CommandMark = "c:";
    public const string PromptMark = "p:";
    public const string WayMark = "w:";
    public const string EventMark = "e:";
    public const string CrisisMark = "cr:";
    public const string MinorMark = "mi:";
    public const string WeakMark = "wk:";
    public const string LetterMark = "l:";
    public const string PauseMark = "z:";
    public const string TopicMark = "t:";
    public const string SheetMark = "f:";
    public const string PhonePrivate = "ph:";
    public const string NotSafeFromThem = "ab:";

    /// <summary>Holds for the one message that asked: an old button asks again.</summary>
    public static string DeleteYes(long revision) => string.Create(CultureInfo.InvariantCulture, $"{DeleteMark}{revision}");

    public static string Exercise(string id) => ExerciseMark + id;

    public static string Command(string name) => CommandMark + name;

    public static string Event(StageEvent stageEvent) => EventMark + stageEvent.Name();

    public static string Topic(string id) => TopicMark + id;

    public static string Sheet(string exerciseId) => SheetMark + exerciseId;

    public static string Letter(string action, string letterId) => $"{LetterMark}{action}:{letterId}";

    public static string Pause(int days) => string.Create(CultureInfo.InvariantCulture, $"{PauseMark}{days}");

    public static string Press(ExerciseRun run, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{PromptMark}{run.Number}.{run.Beat}:{value}");

    public static string Way(ExerciseRun run, string way) =>
        string.Create(CultureInfo.InvariantCulture, $"{WayMark}{run.Number}.{run.Beat}:{way}");

    /// <summary>True when a press or way token belongs to the run as it stands; gives its value.</summary>
    public static bool Fits(string token, ExerciseRun? run, out string value)
    {
        var colon = token.IndexOf(':', 2);
        value = colon > 0 ? token[(colon + 1)..] : string.Empty;
        return run is not null && colon > 0
            && token.AsSpan(2, colon - 2).SequenceEqual(string.Create(CultureInfo.InvariantCulture, $"{run.Number}.{run.Beat}"));
    }
}
