using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Bot.Host.Diagnostics;

/// <summary>
/// What the bot counts. No label ever names a person. The meter is an ordinary .NET one, so any exporter can listen;
/// <see cref="Format"/> gives its totals as Prometheus text.
/// </summary>
internal sealed class BotMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ReconcileBot";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> inputs;
    private readonly Counter<long> turns;
    private readonly Counter<long> sends;
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, long> totals = new(StringComparer.Ordinal);

    public BotMetrics()
    {
        inputs = meter.CreateCounter<long>("reconcilebot_inputs_total", description: "Inputs stored.");
        turns = meter.CreateCounter<long>("reconcilebot_turns_total", description: "Turns by what became of them.");
        sends = meter.CreateCounter<long>("reconcilebot_sends_total", description: "Attempts to send by what became of them.");
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (ReferenceEquals(instrument.Meter, meter))
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) =>
            totals.AddOrUpdate(Name(instrument, labels), value, (_, sum) => sum + value));
        listener.Start();
    }

    /// <summary>Inputs of a platform were stored.</summary>
    public void Stored(string platform, int count) => inputs.Add(count, new KeyValuePair<string, object?>("platform", platform));

    /// <summary>A turn ended.</summary>
    /// <param name="platform">Of the person.</param>
    /// <param name="result">What became of it, one of a few words.</param>
    public void Turned(string platform, string result) => turns.Add(
        1, new KeyValuePair<string, object?>("platform", platform), new KeyValuePair<string, object?>("result", result));

    /// <summary>An attempt to send ended.</summary>
    /// <param name="platform">Where it went.</param>
    /// <param name="result">What became of it, one of a few words.</param>
    /// <param name="proactive">True for a nudge.</param>
    public void Sent(string platform, string result, bool proactive) => sends.Add(
        1,
        new KeyValuePair<string, object?>("platform", platform),
        new KeyValuePair<string, object?>("result", result),
        new KeyValuePair<string, object?>("kind", proactive ? "nudge" : "reply"));

    /// <summary>All totals as Prometheus text, in the order of their names.</summary>
    public string Format()
    {
        var text = new StringBuilder();
        foreach (var (name, total) in totals.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name} {total}\n");
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        listener.Dispose();
        meter.Dispose();
    }

    private static string Name(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var name = new StringBuilder(instrument.Name).Append('{');
        foreach (var (key, value) in labels)
        {
            name.Append(name[^1] == '{' ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $"{key}=\"{value}\"");
        }

        return name.Append('}').ToString();
    }
}
