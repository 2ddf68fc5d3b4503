namespace Bot.Host.Ports;

/// <summary>The state of the inbox in numbers.</summary>
internal sealed record InboxCount(long Waiting, long SetAside);
