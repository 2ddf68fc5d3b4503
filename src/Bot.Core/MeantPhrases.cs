using System.Collections.Immutable;

namespace Bot.Core;

/// <summary>Keys of the choices when we ask which wish was meant (<c>phrases/meant.yaml</c>).</summary>
internal static class MeantPhrases
{
    public const string Urge = "meant.urge";
    public const string Draft = "meant.draft";
    public const string Slip = "meant.slip";
    public const string Wrote = "meant.wrote";
    public const string Space = "meant.space";
    public const string New = "meant.new";
    public const string MoveOn = "meant.move_on";
    public const string Together = "meant.together";
    public const string Low = "meant.low";
    public const string Question = "meant.question";
    public const string Status = "meant.status";
    public const string Pause = "meant.pause";
    public const string Stop = "meant.stop";
    public const string Time = "meant.time";
    public const string Delete = "meant.delete";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Urge,
        Draft,
        Slip,
        Wrote,
        Space,
        New,
        MoveOn,
        Together,
        Low,
        Question,
        Status,
        Pause,
        Stop,
        Time,
        Delete,
    ];
}
