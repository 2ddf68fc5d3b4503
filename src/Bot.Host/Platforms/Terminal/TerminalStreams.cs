namespace Bot.Host.Platforms.Terminal;

/// <summary>Where the terminal reads and writes.</summary>
internal sealed record TerminalStreams(TextReader Input, TextWriter Output);
