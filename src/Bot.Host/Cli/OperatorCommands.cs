using System.CommandLine;
using System.Text;
using Bot.Core;
using Bot.Core.Saved;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Bot.Host.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Cli;

/// <summary>Work on the store: <c>migrate</c>, <c>export</c>, <c>forget</c>, <c>doctor</c>.</summary>
internal static class OperatorCommands
{
    /// <summary>The commands.</summary>
    public static IEnumerable<Command> Create(Shell shell)
    {
        yield return Plain("migrate", "Brings the store up to date.", cancellationToken => MigrateAsync(shell, cancellationToken));
        yield return Plain("doctor", "Looks at tokens, store, content, clock and key, and says what to do.", cancellationToken => new Doctor(shell).RunAsync(cancellationToken));
        yield return OfPerson("export", "Prints a person's data as JSON.", (person, cancellationToken) => ExportAsync(shell, person, cancellationToken));
        yield return OfPerson("forget", "Erases a person for good.", (person, cancellationToken) => ForgetAsync(shell, person, cancellationToken));
    }

    /// <summary>The store alone, opened; opening brings it up to date and checks its key.</summary>
    /// <exception cref="StorageException">It cannot be opened.</exception>
    public static ServiceProvider OpenStore(HostSettings settings, Mind mind) => Open(Rooms(settings, mind));

    private static IServiceCollection Rooms(HostSettings settings, Mind mind) => new ServiceCollection()
        .AddLogs(settings, LogLevel.Warning)
        .AddCore(settings, mind, new WorkerSettings(), TimeProvider.System);

    private static ServiceProvider Open(IServiceCollection rooms)
    {
        var all = rooms.BuildServiceProvider();
        all.GetService<IStartupValidator>()?.Validate();
        all.GetRequiredService<IJourneyStore>();
        return all;
    }

    private static Command Plain(string name, string about, Func<CancellationToken, Task<int>> run)
    {
        var command = new Command(name, about);
        command.SetAction((_, cancellationToken) => run(cancellationToken));
        return command;
    }

    private static Command OfPerson(string name, string about, Func<PersonId, CancellationToken, Task<int>> run)
    {
        var person = new Argument<string>("PERSON") { Description = "telegram:123, discord:123 or terminal:NAME." };
        var command = new Command(name, about) { person };
        command.SetAction((parsed, cancellationToken) => PersonId.TryParse(parsed.GetValue(person), out var found)
            ? run(found, cancellationToken)
            : throw new OperatorException("A person is written telegram:123, discord:123 or terminal:NAME."));
        return command;
    }

    private static async Task<int> MigrateAsync(Shell shell, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        await using var all = OpenStore(settings, Composition.LoadMind(settings));
        await all.GetRequiredService<IInbox>().CountAsync(cancellationToken);
        await shell.Output.WriteLineAsync("The store is up to date.");
        return CommandLine.Well;
    }

    private static async Task<int> ExportAsync(Shell shell, PersonId person, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        var mind = Composition.LoadMind(settings);
        await using var all = Open(Rooms(settings, mind).OnlyReadStore());
        if (await all.GetRequiredService<IJourneyStore>().ReadAsync(person, cancellationToken) is not { } data)
        {
            await shell.Errors.WriteLineAsync("There is no such person.");
            return CommandLine.Findings;
        }

        var journey = data.Journey is { } saved ? JourneyCodec.Decode(saved.Span).Journey : null;
        var entries = data.Entries.Select(entry => PieceCodec.DecodeEntry(entry.Span)).ToList();
        var json = mind.Decider.Files.Export.Json(journey, entries, TimeProvider.System.Now());
        await shell.Output.WriteLineAsync(Encoding.UTF8.GetString(json));
        return CommandLine.Well;
    }

    private static async Task<int> ForgetAsync(Shell shell, PersonId person, CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        await using var all = OpenStore(settings, Composition.LoadMind(settings));
        var known = await all.GetRequiredService<IJourneyStore>().ForgetAsync(person, cancellationToken);
        await shell.Output.WriteLineAsync(known ? "Erased." : "There is no such person.");
        return known ? CommandLine.Well : CommandLine.Findings;
    }
}
