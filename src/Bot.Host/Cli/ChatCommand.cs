using System.CommandLine;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Terminal;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime.Text;

namespace Bot.Host.Cli;

/// <summary><c>chat</c>: a conversation in the terminal, on the same engine and store.</summary>
internal static class ChatCommand
{
    private const int Widest = 78;

    /// <summary>The command.</summary>
    public static Command Create(Shell shell)
    {
        var name = new Option<string>("--as") { Description = "Who talks; the same name goes on where it stopped.", DefaultValueFactory = _ => "me" };
        var record = new Option<string?>("--record") { Description = "Writes the conversation down as a golden one (YAML)." };
        var at = new Option<string?>("--at") { Description = "Begins at an instant such as 2026-01-05T09:00:00Z; /wait 3d moves the clock." };
        var command = new Command("chat", "Talks in the terminal: one line is one message, a number or a label presses a choice.") { name, record, at };
        command.SetAction((parsed, cancellationToken) =>
        {
            var wishes = new ChatWishes { Name = parsed.GetValue(name)!, Record = parsed.GetValue(record), At = Instant(parsed.GetValue(at)) };
            return RunAsync(shell, wishes, cancellationToken);
        });
        return command;
    }

    /// <summary>Talks to the end of the input.</summary>
    public static async Task<int> RunAsync(Shell shell, ChatWishes wishes, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        var clock = new ChatClock(wishes.At);
        await using var all = Build(shell, settings, wishes, clock);
        all.GetService<IStartupValidator>()?.Validate();
        var terminal = all.GetRequiredService<TerminalPlatform>();
        var session = ActivatorUtilities.CreateInstance<ChatSession>(all, terminal, shell.Errors);
        session.Recorder = wishes.Record is null ? null : await RecorderAsync(all, terminal, clock, cancellationToken);
        session.MayMoveTime = !settings.HasToken("Telegram") && !settings.HasToken("Discord");
        if (wishes.At is not null && !session.MayMoveTime)
        {
            throw new OperatorException(ChatSession.TimeIsShared);
        }

        await session.RunAsync(cancellationToken);
        if (session.Recorder is { } recorder)
        {
            await SaveAsync(recorder, wishes.Record!);
        }

        return CommandLine.Well;
    }

    private static ServiceProvider Build(Shell shell, HostSettings settings, ChatWishes wishes, ChatClock clock) =>
        new ServiceCollection()
            .AddLogs(settings, LogLevel.Warning)
            .AddCore(settings, Composition.LoadMind(settings), WorkerSettings.ForTerminal, clock)
            .AddSingleton<IPumpClock>(clock)
            .AddSingleton<Pump>()
            .AddSingleton(new TerminalStreams(shell.Input, shell.Output))
            .AddTerminal(options => Configure(options, shell, wishes))
            .BuildServiceProvider();

    private static void Configure(TerminalOptions options, Shell shell, ChatWishes wishes)
    {
        var shown = !Console.IsOutputRedirected;
        options.Name = wishes.Name;
        options.Folder = shell.CurrentFolder;
        options.Styled = shown;
        options.Width = shown ? Math.Clamp(Console.WindowWidth, 20, Widest) : 0;
        options.Prompts = shown && !Console.IsInputRedirected;
    }

    private static NodaTime.Instant? Instant(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = InstantPattern.ExtendedIso.Parse(text);
        return parsed.Success ? parsed.Value : throw new OperatorException("--at takes an instant such as 2026-01-05T09:00:00Z.");
    }

    private static async Task<GoldenRecorder> RecorderAsync(
        IServiceProvider all, TerminalPlatform terminal, ChatClock clock, CancellationToken cancellationToken)
    {
        var known = await all.GetRequiredService<IJourneyStore>().ReadAsync(terminal.Person, cancellationToken);
        return known?.Journey is null ? new GoldenRecorder(clock.Now(), terminal.Session) : throw new OperatorException(
            "A golden conversation begins with somebody new, but this name has talked here before: choose another with --as.");
    }

    private static async Task SaveAsync(GoldenRecorder recorder, string path)
    {
        try
        {
            await using var writer = new StreamWriter(path) { NewLine = "\n" };
            GoldenWriter.Write(recorder.Conversation, writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException("The file named with --record cannot be written.", exception);
        }
    }
}
