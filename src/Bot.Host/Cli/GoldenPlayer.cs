using System.Collections.Immutable;
using Bot.Host.Cli.Lives;
using Bot.Host.Ports;
using Bot.Host.Turns;

namespace Bot.Host.Cli;

/// <summary>Holds a golden conversation again, from nothing, and writes down what is answered today.</summary>
internal sealed class GoldenPlayer(Decide decide, ITextReader reader)
{
    /// <summary>The id of a conversation's n-th input.</summary>
    public static string IdOf(string person, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{person}-{number}");

    /// <summary>Plays a conversation.</summary>
    /// <returns>The same steps with today's replies.</returns>
    /// <exception cref="FormatException">A step presses what is not offered, or waits for no length of time.</exception>
    public GoldenConversation Play(GoldenConversation conversation)
    {
        var steps = ImmutableArray.CreateBuilder<GoldenStep>();
        var replies = new List<GoldenReply>();
        var journey = conversation.Stage is { } stage ? LifeStart.At(stage, conversation.At) : null;
        var life = new Life(decide, reader, conversation.Person, conversation.At, journey)
        {
            Report = happened => replies.AddRange(happened.Kind is LifeEventKind.Out or LifeEventKind.Nudge ? [Of(happened)] : []),
        };
        foreach (var step in conversation.Steps)
        {
            replies.Clear();
            Do(life, step);
            steps.Add(step with { Replies = [.. replies] });
        }

        return conversation with { Steps = steps.ToImmutable() };
    }

    private static GoldenReply Of(LifeEvent happened) => new(happened.Text ?? string.Empty, happened.Choices);

    private static void Do(Life life, GoldenStep step)
    {
        switch (step.Kind)
        {
            case GoldenKind.Say:
                life.Say(step.Words);
                break;
            case GoldenKind.Press when life.Press(step.Words):
                break;
            case GoldenKind.Wait when WaitWords.Parse(step.Words) is { } wait:
                life.MoveTo(life.Now + wait);
                break;
            default:
                throw new FormatException($"'{step.Kind}: {step.Words}' cannot be done here.");
        }
    }
}
