using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>What the gate says to a nudge that has come due. A closed set.</summary>
public abstract record GateAnswer
{
    private GateAnswer()
    {
    }

    /// <summary>It may be said.</summary>
    /// <param name="Late">True for a promised message that comes long after its hour: a word about it goes with it.</param>
    public sealed record Pass(bool Late) : GateAnswer;

    /// <summary>Not now; then.</summary>
    /// <param name="Until">When it is looked at again.</param>
    public sealed record Wait(Instant Until) : GateAnswer;

    /// <summary>Not at all.</summary>
    /// <param name="Reason">A short code.</param>
    public sealed record Drop(string Reason) : GateAnswer;
}
