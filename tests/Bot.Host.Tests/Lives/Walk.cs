using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Saved;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Tests.Lives;

/// <summary>A life in virtual time on the real content. The journey is saved and read back between all turns.</summary>
internal sealed class Walk
{
    private readonly Dictionary<string, Nudge> nudges = [];
    private int inputs;

    public Walk(Instant? start = null) => Now = start ?? Instant.FromUtc(2026, 1, 5, 22, 40);

    public Instant Now { get; private set; }

    public Journey? Journey { get; private set; }

    public Tombstone? Tombstone { get; private set; }

    public Turn? Last { get; private set; }

    public Journey? Before { get; private set; }

    public Input? LastInput { get; private set; }

    public List<Entry> Entries { get; } = [];

    /// <summary>Called after each turn.</summary>
    public Action<Walk>? Check { get; set; }

    public string Text => Last is null ? string.Empty : string.Join("\n", Last.Replies.Select(reply => reply.Text.ToString()));

    public ImmutableArray<string> Labels => Last is { Replies: [.., var reply] } ? [.. reply.Choices.Select(choice => choice.Label)] : [];

    public ImmutableArray<Overlay> Overlays => Core.Stages.Overlays.Of(Journey!, World.Playbook.Rules, Now);

    public Walk Say(string text) => Take(id => new Input.Said(id, text, World.Reader.Read(text)));

    public Walk Press(string label)
    {
        var choice = Journey!.Offered.FirstOrDefault(choice => choice.Label == label)
            ?? throw new InvalidOperationException($"No choice «{label}» among: {string.Join(" | ", Labels)}");
        return PressToken(choice.Token);
    }

    public Walk Press(int index) => PressToken(Journey!.Offered[index % Journey.Offered.Length].Token);

    public Walk PressToken(string token) => Take(id => new Input.Pressed(id, token));

    public Walk Take(Func<string, Input> input)
    {
        Run(input($"in{++inputs}"));
        return this;
    }

    /// <summary>Moves the clock; nudges come due on the way, in order of time.</summary>
    public Walk Wait(Duration time)
    {
        var until = Now + time;
        while (nudges.Values.OrderBy(nudge => nudge.DueAt).ThenBy(nudge => nudge.Key, StringComparer.Ordinal).FirstOrDefault() is { } next && next.DueAt <= until)
        {
            nudges.Remove(next.Key);
            Now = Instant.Max(Now, next.DueAt);
            Run(new Input.NudgeDue($"due{++inputs}", next));
        }

        Now = until;
        return this;
    }

    /// <summary>Nothing runs for a while; what came due meanwhile is taken when it is over.</summary>
    public Walk Outage(Duration time)
    {
        Now += time;
        return Wait(Duration.Zero);
    }

    /// <summary>Begins with a journey that is under way.</summary>
    public Walk With(Journey journey)
    {
        Journey = journey;
        return this;
    }

    /// <summary>The nudges that wait, by key.</summary>
    public IReadOnlyDictionary<string, Nudge> Waiting => nudges;

    public Walk WaitHours(double hours) => Wait(Duration.FromHours(hours));

    private void Run(Input input)
    {
        Before = Journey;
        LastInput = input;
        Last = World.Coach.Decide(Journey, input, Now, Tombstone);
        foreach (var drop in Last.NudgesToDrop)
        {
            foreach (var key in nudges.Keys.Where(key => drop.EndsWith('*') ? key.StartsWith(drop[..^1], StringComparison.Ordinal) : key == drop).ToArray())
            {
                nudges.Remove(key);
            }
        }

        foreach (var nudge in Last.NudgesToSet)
        {
            nudges[nudge.Key] = nudge;
        }

        Journey = JourneyCodec.Decode(JourneyCodec.Encode(Last.Journey, World.Playbook.Version)).Journey;
        Entries.AddRange(Last.Entries);
        if (Last.Work is HostWork.Erase erase)
        {
            Tombstone = erase.Keep;
            Entries.Clear();
            nudges.Clear();
        }

        Check?.Invoke(this);
        if (Last.Work is HostWork.Erase)
        {
            Journey = null;
        }
    }
}
