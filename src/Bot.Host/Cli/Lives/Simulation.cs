using Bot.Core.Content;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>Runs lives, one line of JSON each, and writes what happened. The same input gives the same bytes.</summary>
internal sealed class Simulation(Decide decide, ITextReader reader, Rules rules, TextWriter output)
{
    private readonly LifeEventWriter writer = new(rules);

    /// <summary>Runs the lives of a file, in order.</summary>
    /// <returns>True when all of them were lived to their end; a line that is no life, or a fault in one, makes it false.</returns>
    public async Task<bool> RunAsync(TextReader lives, CancellationToken cancellationToken)
    {
        var all = true;
        while (await lives.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                var (events, lived) = Run(line);
                all &= lived;
                await output.WriteAsync(events);
                await output.FlushAsync(cancellationToken);
            }
        }

        return all;
    }

    private static void Live(Life life, LifeScript script)
    {
        foreach (var act in script.Acts)
        {
            life.MoveTo(life.Now + act.After);
            if (act.IsPress)
            {
                life.Press(act.Words);
            }
            else
            {
                life.Say(act.Words);
            }
        }

        life.MoveTo(Instant.Max(life.Now, script.Start + script.Until));
        life.End();
    }

    private (string Events, bool Lived) Run(string line)
    {
        using var events = new StringWriter();
        string? id = null;
        var lived = false;
        try
        {
            var script = LifeScriptReader.Read(line);
            id = script.Id;
            var life = new Life(decide, reader, id, script.Start, LifeStart.Of(script))
            {
                Report = happened => Write(events, script.Id, happened),
            };
            Live(life, script);
            lived = true;
        }
        catch (LifeScriptException exception)
        {
            Write(events, exception.Id, Error(exception.Message));
        }
#pragma warning disable CA1031 // A life's loop top: a fault met in one life must not hide the others.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Write(events, id, Error("fault: " + Faults.Code(exception)));
        }

        return (events.ToString(), lived);
    }

    private static LifeEvent Error(string reason) => new(null, LifeEventKind.Error, null) { Reason = reason };

    private void Write(StringWriter events, string? id, LifeEvent happened)
    {
        events.Write(writer.Line(id, happened));
        events.Write('\n');
    }
}
