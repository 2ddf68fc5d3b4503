using System.Collections.Immutable;
using Bot.Core.Replies;
using NodaTime;

namespace Bot.Host.Cli;

/// <summary>Writes a conversation down while it is held.</summary>
internal sealed class GoldenRecorder(Instant at, string person)
{
    private readonly List<GoldenStep> steps = [];
    private ImmutableArray<Choice> offered = [];

    /// <summary>What was held so far.</summary>
    public GoldenConversation Conversation => new(at, person, Stage: null, [.. steps]);

    /// <summary>A line was typed: a press when it names a choice of the newest message, a text otherwise.</summary>
    public void Typed(string line)
    {
        var pressed = ChoiceFinder.Find(offered, line);
        steps.Add(pressed is null ? new GoldenStep(GoldenKind.Say, line, []) : new GoldenStep(GoldenKind.Press, pressed.Label, []));
    }

    /// <summary>Time passed.</summary>
    public void Waited(string words) => steps.Add(new GoldenStep(GoldenKind.Wait, words, []));

    /// <summary>A message was shown. One from before the first step belongs to nothing and is left out.</summary>
    public void Shown(Reply reply)
    {
        offered = reply.Choices;
        if (steps is [.., var last])
        {
            steps[^1] = last with { Replies = last.Replies.Add(GoldenReply.Of(reply)) };
        }
    }
}
