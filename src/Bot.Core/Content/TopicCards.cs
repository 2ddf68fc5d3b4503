using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bot.Core.Replies;
using Bot.Core.Safety;

namespace Bot.Core.Content;

/// <summary>Lays a lookup card out as a message.</summary>
public static class TopicCards
{
    private const string Ours = "None of the five guides speaks of this; the words are ours.";

    /// <summary>Title, idea, what to do, what not to do, and which guides say so.</summary>
    /// <param name="card">The card.</param>
    /// <param name="playbook">Where the help lines stand that the card may name.</param>
    /// <param name="country">The person's country; the international lines where it is not known.</param>
    public static RichText Text(TopicCard card, Playbook playbook, string? country)
    {
        var markup = new StringBuilder($"*{card.Title}*\n\n{card.Idea.Trim()}");
        AddList(markup, "Try", card.Do);
        AddList(markup, "Leave", card.Avoid);
        if (card.Differ.Length > 0)
        {
            markup.Append(CultureInfo.InvariantCulture, $"\n\n_{card.Differ.Trim()}_");
        }

        var source = Source(card.Guides, card.Differ.Length > 0);
        if (source.Length > 0)
        {
            markup.Append(CultureInfo.InvariantCulture, $"\n\n_{source}_");
        }

        return Template.Parse(markup.ToString()).Fill(name => HelpLines.Text(name, playbook, country));
    }

    private static void AddList(StringBuilder markup, string heading, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        markup.Append(CultureInfo.InvariantCulture, $"\n\n*{heading}*");
        foreach (var line in lines)
        {
            markup.Append(CultureInfo.InvariantCulture, $"\n– {line.Trim()}");
        }
    }

    /// <summary>A card of no guide says so, unless it already said more about that.</summary>
    private static string Source(ImmutableArray<string> guides, bool saidMore) => (guides.IsEmpty, saidMore) switch
    {
        (true, true) => string.Empty,
        (true, false) => Ours,
        _ => $"From guide {string.Join(", ", guides.Select(Number))} of five.",
    };

    /// <summary>Guides are counted from 000; people count from 1.</summary>
    private static string Number(string guide) =>
        int.TryParse(guide, CultureInfo.InvariantCulture, out var number) ? (number + 1).ToString(CultureInfo.InvariantCulture) : guide;
}
