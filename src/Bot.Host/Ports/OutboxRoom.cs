namespace Bot.Host.Ports;

/// <summary>How many more messages may be on their way at once.</summary>
/// <param name="All">Of any kind.</param>
/// <param name="Proactive">Of those, how many nudges: a broadcast must leave room for live replies.</param>
internal sealed record OutboxRoom(int All, int Proactive)
{
    /// <summary>Room for any kind.</summary>
    public static OutboxRoom Of(int all) => new(all, all);
}
