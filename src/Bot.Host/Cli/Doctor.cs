using System.Globalization;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Cli;

/// <summary>Looks at everything that the bot stands on, and says what to do about each thing that is not well.</summary>
internal sealed class Doctor(Shell shell)
{
    // This program was not written before; a clock that says so is wrong.
    private static readonly Instant Earliest = Instant.FromUtc(2026, 1, 1, 0, 0);
    private bool sick;

    /// <summary>Looks, and prints one line a thing.</summary>
    /// <returns>0 when all is well, 1 when something is not.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var settings = shell.Settings();
        await SayAsync("settings", well: true, $"read, with the content in {settings.ContentPath}");
        await LookAtClockAsync();
        var mind = await LookAtContentAsync(settings);
        if (mind is not null)
        {
            await LookAtStoreAsync(settings, mind, cancellationToken);
        }

        foreach (var network in new[] { "Telegram", "Discord" })
        {
            await LookAtTokenAsync(settings, mind, network, cancellationToken);
        }

        return sick ? CommandLine.Findings : CommandLine.Well;
    }

    private async Task LookAtClockAsync()
    {
        var now = TimeProvider.System.Now();
        var says = InstantPattern.General.Format(now);
        await SayAsync("clock", now > Earliest, now > Earliest ? $"{says}, set and in UTC" : $"{says} is in the past: set the machine's clock");
    }

    private async Task<Mind?> LookAtContentAsync(HostSettings settings)
    {
        var issues = Composition.LoadContent(settings).Issues;
        if (issues.Count > 0)
        {
            await SayAsync("content", well: false, Text($"{issues.Count} findings: run check"));
        }

        try
        {
            var mind = Composition.LoadMind(settings);
            var (exercises, cards) = (mind.Playbook.Exercises.Count, mind.Playbook.Topics.Count);
            await SayAsync("content", well: true, Text($"version {mind.Playbook.Version}, {exercises} exercises, {cards} cards"));
            return mind;
        }
        catch (OperatorException exception)
        {
            await SayAsync("content", well: false, exception.Message);
            return null;
        }
    }

    private async Task LookAtStoreAsync(HostSettings settings, Mind mind, CancellationToken cancellationToken)
    {
        try
        {
            await using var all = OperatorCommands.OpenStore(settings, mind);
            var count = await all.GetRequiredService<IInbox>().CountAsync(cancellationToken);
            await SayAsync("key", well: true, "opens the store");
            await SayAsync("store", well: true, Text($"{count.Waiting} inputs wait"));
            if (count.SetAside > 0)
            {
                await SayAsync("store", well: false, Text($"{count.SetAside} inputs were set aside: look for 'set aside' in the log"));
            }

            foreach (var ended in await all.GetRequiredService<IStoreUpkeep>().OutcomesAsync(cancellationToken))
            {
                var what = ended.Proactive ? "nudges" : "replies";
                await SayAsync("store", well: true, Text($"{ended.Count} {what} {ended.Outcome.ToString().ToLowerInvariant()}: {ended.Reason}"));
            }
        }
        catch (StorageException exception)
        {
            await SayAsync("store", well: false, exception.Message);
        }
    }

    private async Task LookAtTokenAsync(HostSettings settings, Mind? mind, string network, CancellationToken cancellationToken)
    {
        var name = network.ToLowerInvariant();
        if (!settings.HasToken(network))
        {
            await SayAsync(name, well: true, $"off: set {network}__Token to connect it");
        }
        else if (!Composition.Networks.ContainsKey(network))
        {
            await SayAsync(name, well: false, $"{network}__Token is set, but this build has no {network} adapter yet: take it away");
        }
        else if (mind is not null)
        {
            await using var all = OperatorCommands.OpenNetwork(settings, mind, network);
            var found = await all.GetRequiredService<ITokenCheck>().TryAsync(cancellationToken);
            await SayAsync(name, found is null, found ?? "the token is known");
        }
    }

    private async Task SayAsync(string about, bool well, string sentence)
    {
        sick |= !well;
        await shell.Output.WriteLineAsync($"{(well ? "ok" : "!!")}  {about}: {sentence}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
