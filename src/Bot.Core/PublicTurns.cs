using System.Collections.Immutable;
using Bot.Core.Commands;
using Bot.Core.Replies;
using Bot.Core.Safety;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>
/// What is answered where others are, such as a server: lookups and help, shown to the asker alone. It knows nothing of
/// the asker and keeps nothing, so that nobody can tell from it who talks with the coach.
/// </summary>
internal static class PublicTurns
{
    // The commands whose answer is the same for everybody.
    private static readonly ImmutableArray<string> Open = ["lookup", "tips", "sos", "privacy", "safety"];

    /// <summary>Answers a text or a press.</summary>
    public static ImmutableArray<Reply> Answer(TurnBuilder turn, Input input)
    {
        switch (input)
        {
            case Input.Said said:
                Hear(turn, said);
                break;
            case Input.Pressed { Token: Tokens.Help or Tokens.NotSafe }:
                HelpTurns.Card(turn);
                break;
            case Input.Pressed pressed when Topic(turn, pressed.Token) is { } card:
                LookupTurns.Show(turn, card);
                break;
            default:
                turn.Say(CorePhrases.PublicDirect);
                break;
        }

        return [.. turn.Build().Replies.Select(Stateless)];
    }

    private static void Hear(TurnBuilder turn, Input.Said said)
    {
        var risk = said.Reading.Risk;
        if (risk.Tier == RiskTier.Strong)
        {
            Interruptions.Strong(turn, risk);
            turn.Say(CorePhrases.PublicDanger);
            return;
        }

        if (CommandParser.Parse(said.Text) is { } command && Open.Contains(command.Name, StringComparer.Ordinal))
        {
            CommandTurns.Run(turn, command, said.Reading);
        }
        else if (StopWords.AsksForHelp(said.Text))
        {
            HelpTurns.Card(turn);
        }
        else
        {
            turn.Say(CorePhrases.PublicDirect);
        }

        if (risk.Tier == RiskTier.Weak)
        {
            // The kind question of a direct message needs an answer, and none is heard here.
            HelpTurns.Card(turn);
        }
    }

    private static Content.TopicCard? Topic(TurnBuilder turn, string token) =>
        token.StartsWith(Tokens.TopicMark, StringComparison.Ordinal)
            ? turn.Playbook.Topics.GetValueOrDefault(token[Tokens.TopicMark.Length..])
            : null;

    /// <summary>Leaves what can be pressed without being known: another card, and help.</summary>
    private static Reply Stateless(Reply reply) => reply with
    {
        Choices = [.. reply.Choices.Where(choice =>
            choice.Token == Tokens.Help || choice.Token.StartsWith(Tokens.TopicMark, StringComparison.Ordinal))],
    };
}
